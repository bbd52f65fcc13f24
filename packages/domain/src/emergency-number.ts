interface EmergencyNumber {
  readonly number: string;
  /** Who says so. */
  readonly source: string;
}

const EUROPEAN: EmergencyNumber = {
  number: '112',
  source: 'Directive (EU) 2018/1972, article 109: the single European emergency number',
};
const EUROPEAN_COUNTRIES = [
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
  'IS',
  'LI',
] as const;

/** The number to call for an ambulance, by ISO 3166-1 country. A country that is not listed gets the fallback, never a guess. */
export const EMERGENCY_NUMBERS: Readonly<Record<string, EmergencyNumber>> = {
  ...Object.fromEntries(EUROPEAN_COUNTRIES.map((country) => [country, EUROPEAN])),
  NO: { number: '113', source: 'helsenorge.no: medical emergency number' },
  CH: { number: '144', source: 'ch.ch, emergency numbers: ambulance' },
  GB: { number: '999', source: 'nhs.uk, when to call 999' },
  US: { number: '911', source: 'fcc.gov: 911 services' },
  CA: { number: '911', source: 'crtc.gc.ca: 9-1-1 services' },
  MX: { number: '911', source: 'gob.mx: número único de emergencias 9-1-1' },
  AU: { number: '000', source: 'triplezero.gov.au' },
  NZ: { number: '111', source: 'govt.nz: 111 emergency services' },
  IN: { number: '112', source: '112.gov.in: Emergency Response Support System' },
  JP: { number: '119', source: 'fdma.go.jp: fire and ambulance' },
  KR: { number: '119', source: 'nfa.go.kr: fire and ambulance' },
  CN: { number: '120', source: 'gov.cn: medical emergency' },
  BR: { number: '192', source: 'gov.br/saude: SAMU 192' },
  ZA: { number: '112', source: 'gov.za: emergency number from a mobile phone' },
  KE: { number: '999', source: 'nationalpolice.go.ke: police, fire and ambulance' },
  SG: { number: '995', source: 'scdf.gov.sg: emergency ambulance' },
  IL: { number: '101', source: 'mdais.org: Magen David Adom' },
  TR: { number: '112', source: '112.gov.tr' },
};

/** What urgent texts say where the country's number is not known. */
export const UNKNOWN_EMERGENCY_NUMBER = '112 or your local emergency number';

/** The ambulance's number in a country (ISO 3166-1 alpha-2), or words that help anywhere. */
export const emergencyNumberOf = (country: string): string =>
  EMERGENCY_NUMBERS[country]?.number ?? UNKNOWN_EMERGENCY_NUMBER;
