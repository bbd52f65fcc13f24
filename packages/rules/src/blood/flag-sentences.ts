/** What each flag adds to a text; for every reader, so without a name and without "you". */
export const FLAG_SENTENCES: Readonly<Record<string, string>> = {
  altitude_adjusted: 'The haemoglobin lines were raised because of living at 500 m or higher (WHO 2024).',
  acute_phase:
    'It was taken with a raised CRP or around an illness. Published guidance (WHO 2020) says ferritin reads too high then.',
  post_race:
    'It was taken within six days of a marathon or a longer race. Ferritin reads too high in those days, and haemoglobin shifts.',
  exercise_24h:
    'Hard training in the 24 hours before the draw can raise ferritin, so this result is provisional until it is repeated after a rest day.',
  taking_iron: 'Iron was being taken at the time, so the value does not show what it would be without it.',
  missing_ferritin: 'There is no ferritin to read with it.',
  missing_hb: 'There is no haemoglobin to read with it.',
  ferritin_not_paired: 'The ferritin on file is more than 30 days apart, so the two are not read together.',
  possible_dilution:
    'Endurance training adds fluid to the blood, which can make this value look lower. That may be part of it, but only a doctor can say so; it moves the time frame from two weeks to four.',
  tsat_low: 'The transferrin saturation is below 16 %, the line used for athletes (Peeling 2007).',
  stfr_raised: "The soluble transferrin receptor is above the laboratory's own limit.",
  below_lab_range: "The laboratory's own interval puts the value on the low side.",
  overload_pattern: 'The transferrin saturation is above its line too (EASL 2022), so please show both to the doctor.',
  tsat_high_isolated:
    'The transferrin saturation alone is above its line (EASL 2022). It swings a lot from day to day and is worth repeating.',
  pre_altitude_below_50:
    'An altitude camp is near. The Swiss consensus suggests a talk with the doctor when ferritin is below 50 µg/L before a camp.',
  folate_low_check_b12_first: 'There is no B12 result yet: B12 should be checked before anything is done about folate.',
  under_care: 'A doctor already looks after this, so it is a note and the plan agreed with that doctor stands.',
  mma_uninterpretable: "From 65 years on MMA cannot be read without the laboratory's own limit.",
  ocp_may_lower_total_b12:
    'The combined pill can make total B12 read lower; active B12 or MMA helps the doctor to tell.',
  outside_ng239_age: 'The guideline was written for people of 16 and over, so its lines are a rough guide here.',
  homocysteine_raised: 'Homocysteine is above 20 µmol/L although folate is sufficient.',
  stricter_line: 'Because the sex on file is neither female nor male, the stricter line was used.',
};

/** The same in a few words, for lists of evidence. */
export const FLAG_LABELS: Readonly<Record<string, string>> = {
  altitude_adjusted: 'Haemoglobin lines raised for residence',
  acute_phase: 'Taken with raised CRP or around an illness',
  post_race: 'Taken within six days of a long race',
  exercise_24h: 'Hard training in the 24 hours before',
  taking_iron: 'Iron was being taken',
  missing_ferritin: 'Ferritin missing',
  missing_hb: 'Haemoglobin missing',
  ferritin_not_paired: 'Ferritin more than 30 days apart',
  possible_dilution: 'Dilution by training possible',
  tsat_low: 'Transferrin saturation low',
  stfr_raised: "Transferrin receptor above the laboratory's limit",
  below_lab_range: "Below the laboratory's own interval",
  overload_pattern: 'Ferritin and saturation both above their lines',
  tsat_high_isolated: 'Transferrin saturation alone above its line',
  pre_altitude_below_50: 'Altitude camp near, ferritin below 50',
  microcytosis: 'Small red cells',
  macrocytosis: 'Large red cells',
  folate_low: 'Folate below the line',
  folate_low_check_b12_first: 'Folate below the line, no B12 result yet',
  nitrous_oxide_total_b12_unreliable: 'Nitrous oxide: total B12 cannot be relied on',
  b12_test_worth_raising: 'A B12 test is worth raising',
  under_care: 'A doctor already looks after this',
  mma_uninterpretable: 'MMA cannot be read at this age',
  ocp_may_lower_total_b12: 'The combined pill may lower total B12',
  outside_ng239_age: 'Younger than the guideline covers',
  homocysteine_raised: 'Homocysteine above 20 with enough folate',
  stricter_line: 'Stricter line used',
};
