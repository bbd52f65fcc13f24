const K42 = 1 - Math.exp(-1 / 42);
const K7 = 1 - Math.exp(-1 / 7);

/** The numbers of a day in a ring of 28 days, sums carried along: the least that one more day can cost. */
export function ringByHand(): (load: number, km: number) => Float64Array {
  const loads = new Float64Array(28);
  const kms = new Float64Array(28);
  const out = new Float64Array(14);
  let at = 0;
  let days = 0;
  let [load7, load28, squares7, km7, km28, chronic, acute, ewma7, ewma28] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  return (load, km) => {
    const weekAgo = (at + 21) % 28;
    const gone = loads[weekAgo] ?? 0;
    load7 += load - gone;
    squares7 += load * load - gone * gone;
    km7 += km - (kms[weekAgo] ?? 0);
    load28 += load - (loads[at] ?? 0);
    km28 += km - (kms[at] ?? 0);
    loads[at] = load;
    kms[at] = km;
    at = (at + 1) % 28;
    out[0] = chronic - acute;
    chronic += K42 * (load - chronic);
    acute += K7 * (load - acute);
    ewma7 = days === 0 ? load : ewma7 + 0.25 * (load - ewma7);
    ewma28 = days === 0 ? load : ewma28 + (2 / 29) * (load - ewma28);
    days += 1;
    const monotony = load7 / 7 / Math.sqrt((squares7 - (load7 * load7) / 7) / 6);
    out[1] = load7;
    out[2] = load28;
    out[3] = km7;
    out[4] = km28;
    out[5] = chronic;
    out[6] = acute;
    out[7] = ewma7;
    out[8] = ewma28;
    out[9] = ewma7 / ewma28;
    out[10] = (4 * km7) / km28;
    out[11] = (3 * km7) / (km28 - km7);
    out[12] = monotony;
    out[13] = load7 * monotony;
    return out;
  };
}
