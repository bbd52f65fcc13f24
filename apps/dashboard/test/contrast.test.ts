import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// WCAG 2.2: 1.4.3 asks 4.5:1 of text, 1.4.11 asks 3:1 of the borders of controls.
const css = readFileSync(join(import.meta.dirname, '../src/app/globals.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const colour = (name: string, look: 'light' | 'dark'): string => {
  const value = tokens.get(name)?.[look];
  if (!value) throw new Error(`no token --${name}`);
  return value;
};

const TONES = ['neutral', 'good', 'info', 'notice', 'warn', 'alarm', 'critical'];
const TEXT_PAIRS: [string, string][] = [
  ...['canvas', 'surface', 'sunken'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['muted', ground],
    ['brand-strong', ground],
    ['alarm-fg', ground],
  ]),
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['brand-strong', 'brand-soft'],
  ['ink', 'brand-soft'],
  ['muted', 'brand-soft'],
  ...TONES.map((tone): [string, string] => [`${tone}-fg`, `${tone}-bg`]),
];

describe.each(['light', 'dark'] as const)('colours, %s', (look) => {
  it('knows black on white as 21:1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  it.each(TEXT_PAIRS)('%s on %s is readable', (front, back) => {
    expect(contrast(colour(front, look), colour(back, look))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['edge', 'surface'],
    ['edge', 'canvas'],
    ['focus', 'canvas'],
    ['focus', 'surface'],
    ['brand', 'surface'],
    ['chart-1', 'surface'],
    ['chart-2', 'surface'],
    ['chart-3', 'surface'],
  ])('%s stands out from %s', (front, back) => {
    expect(contrast(colour(front, look), colour(back, look))).toBeGreaterThanOrEqual(3);
  });
});
