import { above, atOrAbove } from '../../kernel/compare.ts';
import { line } from '../../kernel/evidence.ts';
import { clear, fires } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, given } from '../../kernel/wording.ts';

const parameters = {
  info: parameter(500, 'km', 'From here on it is noted', 'shoe-convention', 'D'),
  watch: parameter(800, 'km', 'More than this is worth a look', 'shoe-convention', 'D'),
};

const MANY_KM = line('>=', parameters.info.value, 'km', 'many');
const VERY_MANY_KM = line('>', parameters.watch.value, 'km', 'very many');

const shoeText = (title: string) =>
  findingText({
    title,
    fact: (finding) => `The shoes in use have ${given(finding, 'shoe.maxKmInUse', 0)} km.`,
    coach: 'Feel, wear and pain say more than kilometres.',
    athlete: 'Feel, wear and pain say more than kilometres. Changing between two pairs is a good habit.',
    suggestion: 'Look at the soles and try another pair on some runs.',
    wouldChangeOurMind: 'Shoes that still feel right, or runs logged with the wrong pair.',
  });

/** Shoes with many kilometres (6.7). */
export const wornShoes = defineRule({
  id: 'worn-shoes',
  version: 2,
  title: 'Shoes with many kilometres',
  cause: 'shoes',
  category: 'training',
  codes: ['M.SHOE.500', 'M.SHOE.800'],
  evidenceMeasure: 'D',
  evidenceHeavyLegs: 'D',
  sources: ['shoe-convention', 'malisoux-2015'],
  parameters,
  minimumData: 'A run of this week with its shoes.',
  criticism: 'A convention; rotation between pairs has some evidence, age in kilometres has none.',
  needs: ['shoeInUse'],
  evaluate: ({ shoeInUse: { shoe, km } }, { asOf }) => {
    const worn = above(km, parameters.watch.value);
    const seen = [
      {
        key: 'shoe.maxKmInUse',
        label: 'Kilometres of the most worn shoes in use',
        value: km,
        unit: 'km',
        on: asOf,
        comparedWith: worn ? VERY_MANY_KM : MANY_KM,
      },
      { key: 'shoe.name', label: 'Shoes', value: shoe, unit: null },
    ];
    if (!atOrAbove(km, parameters.info.value)) return clear(seen);
    const rank = { D: worn ? 0.6 : 0.3, exposureOn: null, lagDays: 0, fullQuality: true };
    return worn ? fires(seen, 'M.SHOE.800', 'info', 'watch', rank) : fires(seen, 'M.SHOE.500', 'info', 'info', rank);
  },
  text: {
    'M.SHOE.500': shoeText('Shoes with many kilometres'),
    'M.SHOE.800': shoeText('Shoes with very many kilometres'),
  },
});
