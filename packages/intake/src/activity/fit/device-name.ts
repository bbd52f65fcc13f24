import { getFitGarminProductDisplayName } from 'fit-file-parser';
import type { FitMessage } from './decode-fit.ts';
import { fitNumber, fitWord } from './fit-value.ts';

const MAX_CHARACTERS = 60;

/** What recorded it, as people call it, such as "Garmin Forerunner 945"; null when the file does not say. */
export function deviceName(fileId: FitMessage | undefined): string | null {
  const manufacturer = manufacturerName(fileId);
  const product = readable(fitWord(fileId, 'product_name')) ?? garminProduct(fileId);
  if (product === null) return manufacturer;
  const isNamed = manufacturer === null || product.toLowerCase().startsWith(manufacturer.toLowerCase());
  return isNamed ? product : `${manufacturer} ${product}`;
}

function manufacturerName(fileId: FitMessage | undefined): string | null {
  const name = fitWord(fileId, 'manufacturer');
  return name === null ? null : readable(capitalised(name.replaceAll('_', ' ')));
}

function garminProduct(fileId: FitMessage | undefined): string | null {
  if (fitWord(fileId, 'manufacturer') !== 'garmin') return null;
  return readable(getFitGarminProductDisplayName(fitNumber(fileId, 'product')));
}

/** Some watches leave old memory behind the end of a text: it ends at the first unprintable character. */
function readable(text: string | null): string | null {
  const clean =
    /^[^\p{C}\uFFFD]*/u
      .exec(text ?? '')?.[0]
      .trim()
      .slice(0, MAX_CHARACTERS) ?? '';
  return clean === '' ? null : clean;
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
