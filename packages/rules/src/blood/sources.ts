import type { Source } from '../sources.ts';

/** Bibliography of the blood rules. */
export const BLOOD_SOURCES = {
  'swiss-iron-2015': {
    title: 'Iron in athletes: consensus of the Swiss Society of Sports Medicine',
    citation: 'Clénin G et al. Swiss Med Wkly 2015;145:w14196',
    url: 'https://doi.org/10.4414/smw.2015.14196',
    status: 'read',
  },
  'who-ferritin-2020': {
    title: 'WHO guideline on use of ferritin concentrations, 2020',
    citation: 'World Health Organization, Geneva 2020, ISBN 978-92-4-000012-4',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK569873/',
    status: 'quoted',
  },
  'who-haemoglobin-2024': {
    title: 'WHO guideline on haemoglobin cutoffs, 2024',
    citation: 'World Health Organization, Geneva 2024, IRIS 376196',
    url: 'https://iris.who.int/handle/10665/376196',
    status: 'quoted',
  },
  'sharma-2019': {
    title: 'Haemoglobin and residential altitude',
    citation: 'Sharma AJ et al. Ann N Y Acad Sci 2019',
    url: 'https://doi.org/10.1111/nyas.14167',
    status: 'quoted',
  },
  'peeling-2007': {
    title: 'Stages of iron status in athletes',
    citation: 'Peeling P et al. Int J Sport Nutr Exerc Metab 2007;17:221-231; Eur J Appl Physiol 2008;103:381-391',
    url: null,
    status: 'known',
  },
  'sim-2019': {
    title: 'Iron considerations for the athlete: a narrative review',
    citation: 'Sim M et al. Eur J Appl Physiol 2019',
    url: 'https://doi.org/10.1007/s00421-019-04157-y',
    status: 'known',
  },
  'dickson-1982': {
    title: 'Blood values after 56 km of running',
    citation: 'Dickson DN et al. Int J Sports Med 1982',
    url: 'https://doi.org/10.1055/s-2008-1026073',
    status: 'read',
  },
  'pilon-1981': {
    title: 'Day-to-day variation of iron, saturation and ferritin',
    citation: 'Pilon VA et al. Clin Chem 1981;27:78',
    url: 'https://doi.org/10.1093/clinchem/27.1.78',
    status: 'read',
  },
  'easl-2022': {
    title: 'EASL guidelines on iron overload, 2022',
    citation: 'EASL. J Hepatol 2022',
    url: 'https://doi.org/10.1016/j.jhep.2022.03.033',
    status: 'read',
  },
  'bsh-ferritin-2018': {
    title: 'BSH guideline on a raised ferritin, 2018',
    citation: 'Cullis JO et al. Br J Haematol 2018',
    url: 'https://doi.org/10.1111/bjh.15166',
    status: 'quoted',
  },
  'weight-1991': {
    title: 'Plasma volume and haemoglobin of runners',
    citation: 'Weight LM et al. 1991, PMID 1874243; exercise-induced dilution, medicalalgorithms.com',
    url: 'https://pubmed.ncbi.nlm.nih.gov/1874243/',
    status: 'read',
  },
  'dallman-1979': {
    title: 'Percentile curves for red cell size in adolescents',
    citation: 'Dallman PR, Siimes MA. J Pediatr 1979;94:26-31',
    url: null,
    status: 'known',
  },
  'okazaki-2019': {
    title: 'Ferritin and the response to training at 2,500 m',
    citation: 'Okazaki et al. J Appl Physiol 2019',
    url: 'https://doi.org/10.1152/japplphysiol.00115.2018',
    status: 'read',
  },
  'mcmullin-2019': {
    title: 'BSH guideline on raised haemoglobin, 2019',
    citation: 'McMullin MF et al. Br J Haematol 2019;184:176-191',
    url: null,
    status: 'known',
  },
  'nice-cks-iron': {
    title: 'NICE CKS: low haemoglobin and iron',
    citation: 'NICE Clinical Knowledge Summaries',
    url: 'https://cks.nice.org.uk/',
    status: 'quoted',
  },
  'nice-ng239': {
    title: 'NICE guideline NG239 on vitamin B12, 2024',
    citation: 'National Institute for Health and Care Excellence, NG239, March 2024',
    url: 'https://www.nice.org.uk/guidance/ng239',
    status: 'quoted',
  },
  'harrington-2017': {
    title: 'Tests of vitamin B12 status',
    citation: 'Harrington DJ. J Clin Pathol 2017',
    url: 'https://doi.org/10.1136/jclinpath-2015-203502',
    status: 'read',
  },
  'bsh-b12-2014': {
    title: 'BSH guideline on vitamin B12 and folate, 2014',
    citation: 'Devalia V, Hamilton MS, Molloy AM. Br J Haematol 2014;166:496-513',
    url: 'https://doi.org/10.1111/bjh.12959',
    status: 'known',
  },
  'gardyn-2000': {
    title: 'The combined pill and total B12',
    citation: 'Gardyn J et al. Acta Haematol 2000; Berenson AB, Rahman M. Contraception 2012;86:481',
    url: null,
    status: 'read',
  },
  'nhs-lothian-b12': {
    title: 'NHS Lothian RefHelp: vitamin B12 and nerve symptoms',
    citation: 'apps.nhslothian.scot/refhelp',
    url: 'https://apps.nhslothian.scot/refhelp/',
    status: 'read',
  },
  'ects-2019': {
    title: 'Vitamin D: position of the European Calcified Tissue Society',
    citation: 'Lips P et al. Eur J Endocrinol 2019',
    url: 'https://doi.org/10.1530/eje-18-0736',
    status: 'read',
  },
  'nice-ng145': {
    title: 'NICE guideline NG145 on the thyroid, 2019',
    citation: 'National Institute for Health and Care Excellence, NG145',
    url: 'https://www.nice.org.uk/guidance/ng145',
    status: 'quoted',
  },
  'mougios-2007': {
    title: 'Creatine kinase intervals of athletes',
    citation: 'Mougios V. Br J Sports Med 2007',
    url: 'https://doi.org/10.1136/bjsm.2006.034041',
    status: 'read',
  },
  'mcmahon-2013': {
    title: 'Creatine kinase and risk to the kidneys',
    citation: 'McMahon GM et al. JAMA Intern Med 2013;173:1821-1828',
    url: null,
    status: 'known',
  },
} as const satisfies Record<string, Source>;
