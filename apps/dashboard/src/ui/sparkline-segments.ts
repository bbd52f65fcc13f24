export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly min?: number;
  readonly max?: number;
}

/**
 * Where the values stand in the picture: one list of points for each stretch without a gap.
 * Days keep their distance; a missing day ends the stretch. Values beyond the ends are drawn at the end.
 */
export function sparklineSegments(values: readonly (number | null)[], frame: Frame): Point[][] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return [];
  const low = frame.min ?? Math.min(...known);
  const high = frame.max ?? Math.max(...known);
  const stepX = values.length > 1 ? (frame.width - 2 * frame.pad) / (values.length - 1) : 0;
  const y = (value: number): number => {
    const share = high === low ? 0.5 : Math.min(1, Math.max(0, (value - low) / (high - low)));
    return round(frame.height - frame.pad - share * (frame.height - 2 * frame.pad));
  };
  const segments: Point[][] = [];
  let open: Point[] | null = null;
  values.forEach((value, index) => {
    if (value === null) {
      open = null;
      return;
    }
    if (open === null) segments.push((open = []));
    open.push({ x: round(frame.pad + index * stepX), y: y(value) });
  });
  return segments;
}

const round = (value: number): number => Math.round(value * 100) / 100;
