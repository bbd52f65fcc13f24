import { assess, assessBlood, parseBloodCase, renderCase } from '@freshlegs/rules';
import { isBloodCase, loadResult } from './assess-case.ts';
import { compareBlood } from './compare-blood.ts';
import { compareLoad } from './compare-load.ts';
import { type LoadCase, readLoadCase } from './load-case.ts';
import { isObject, objectAt } from './read-json.ts';

/** The cases of a vignette file: a list, or an object that holds one. */
export function casesOf(file: unknown): readonly unknown[] {
  if (Array.isArray(file)) return file;
  const lists = isObject(file) ? Object.values(file).filter(Array.isArray) : [];
  return lists.flat();
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const nameOf = (given: unknown): string =>
  isObject(given) ? `${wordsOf(given['id'])} ${wordsOf(given['title'])}`.trim() : '?';

/** Every text of a load case, as its readers see it. */
export function renderedCase(load: LoadCase, assessment = assess(load.record, load.asOf, 'without-blood')): string {
  return renderCase(assessment, {
    asOf: load.asOf,
    name: 'Sam',
    emergencyNumber: '112',
    showValues: true,
    moreThanOne: load.externalFindings.length > 0,
  });
}

/** Judges a case of either shape and says what differs from what it expects. */
export function checkCase(given: unknown): string[] {
  try {
    const json = objectAt(given, 'case');
    if (isBloodCase(json)) return compareBlood(assessBlood(parseBloodCase(json)), json['expected']);
    const load = readLoadCase(json);
    const assessment = assess(load.record, load.asOf, 'without-blood');
    return compareLoad(loadResult(load, assessment), renderedCase(load, assessment), json);
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : 'unknown error'}`];
  }
}
