import { dayNumber, type LocalDate } from '@freshlegs/domain';
import type { AthleteRecord, Medicine } from '../record/athlete-record.ts';

/** Names and ATC prefixes of the medicines that count for B12 (3.3). */
const B12_MEDICINES: Readonly<
  Record<string, { readonly atc: readonly string[]; readonly generics: readonly string[] }>
> = {
  metformin: { atc: ['A10BA02', 'A10BD'], generics: ['metformin'] },
  ppi: {
    atc: ['A02BC'],
    generics: ['omeprazole', 'esomeprazole', 'lansoprazole', 'dexlansoprazole', 'pantoprazole', 'rabeprazole'],
  },
  h2_blocker: { atc: ['A02BA'], generics: ['famotidine', 'ranitidine', 'cimetidine', 'nizatidine'] },
  colchicine: { atc: ['M04AC01'], generics: ['colchicine'] },
};

const isCurrent = ({ stopOn }: Medicine, asOf: LocalDate): boolean =>
  stopOn === undefined || dayNumber(stopOn) >= dayNumber(asOf);

/** An ATC code, where given, decides; else the whole generic name, ignoring case and outer blanks. */
function namesOf({ atc, generic }: Medicine): readonly string[] {
  const code = atc?.trim().toUpperCase() ?? '';
  const name = generic?.trim().toLowerCase() ?? '';
  return Object.entries(B12_MEDICINES)
    .filter(([, known]) =>
      code === '' ? known.generics.includes(name) : known.atc.some((prefix) => code.startsWith(prefix)),
    )
    .map(([counted]) => counted);
}

/** The names that count for B12, answered directly or out of the medicines taken on the day. */
export function medsOfRecord({ bloodContext, medicines }: AthleteRecord, asOf: LocalDate): readonly string[] {
  const taken = medicines.filter((medicine) => isCurrent(medicine, asOf)).flatMap(namesOf);
  return [...new Set([...(bloodContext.meds ?? []), ...taken])];
}
