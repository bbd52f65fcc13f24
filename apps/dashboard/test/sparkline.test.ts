import { describe, expect, it } from 'vitest';
import { sparklineSegments } from '../src/ui/sparkline-segments.ts';

const FRAME = { width: 100, height: 20, pad: 0, min: 0, max: 10 };

describe('sparklineSegments', () => {
  it('ends a stretch at each gap and keeps the days apart', () => {
    // Five days over 100 points: 25 points a day. 0 lies at the bottom (20), 10 at the top (0).
    expect(sparklineSegments([0, 10, null, 5, null], FRAME)).toEqual([
      [
        { x: 0, y: 20 },
        { x: 25, y: 0 },
      ],
      [{ x: 75, y: 10 }],
    ]);
  });

  it('draws nothing where nothing is known', () => {
    expect(sparklineSegments([null, null], FRAME)).toEqual([]);
    expect(sparklineSegments([], FRAME)).toEqual([]);
  });

  it('draws equal values in the middle when the scale is their own', () => {
    expect(sparklineSegments([4, 4], { width: 10, height: 20, pad: 0 })).toEqual([
      [
        { x: 0, y: 10 },
        { x: 10, y: 10 },
      ],
    ]);
  });

  it('keeps values beyond the scale inside the picture', () => {
    expect(sparklineSegments([12], FRAME)).toEqual([[{ x: 0, y: 0 }]]);
  });
});
