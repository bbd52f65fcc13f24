import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Table, Td, Th } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { WhyLink } from './why-link.tsx';
import type { AthletePage } from './views.ts';

type Ranked = AthletePage['ranking'][number];

const BANDS: readonly { band: Ranked['band']; title: string }[] = [
  { band: 'first', title: 'Look here first' },
  { band: 'possible', title: 'Possible' },
  { band: 'weak', title: 'Weak signs' },
];
const SHOWN = 5;

/** What most likely makes the legs heavy, in bands; an order made by hand, and it says so. */
export function RankingCard({ page }: { page: Pick<AthletePage, 'ranking' | 'findings'> }) {
  if (page.ranking.length === 0) return null;
  const shown = page.ranking.slice(0, SHOWN);
  return (
    <Card title="What to look at first" intro="The legs are heavy at present. This is the order in which to look.">
      {BANDS.map(({ band, title }) => {
        const ranked = shown.filter((one) => one.band === band);
        if (ranked.length === 0) return null;
        return (
          <section key={band} className="grid gap-2">
            <h3 className="text-sm font-semibold text-muted">{title}</h3>
            <ul className="grid gap-2">
              {ranked.map((one) => (
                <li
                  key={one.code}
                  className={band === 'first' ? 'rounded-xl bg-brand-soft p-3' : 'rounded-xl bg-sunken p-3'}
                >
                  <Contributor ranked={one} page={page} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <Disclosure summary="How this order is made">
        <div className="grid gap-3 text-sm">
          <p className="max-w-prose">
            By a score made by hand, not validated: how good the evidence is, times how far from usual, times whether it
            came before the heaviness, times how complete the log is. It says where to look, not how likely something
            is, and you may know better.
          </p>
          <TextLink href="/methods#how-the-order-is-made" className="inline-flex min-h-11 w-fit items-center">
            Methods: all rules with their sources
          </TextLink>
          <Table caption="Scores of this order">
            <thead>
              <tr>
                <Th>Sign</Th>
                <Th>Score</Th>
              </tr>
            </thead>
            <tbody>
              {page.ranking.map((one) => (
                <tr key={one.code}>
                  <Td>{one.title}</Td>
                  <Td>{one.score === null ? 'not shared' : one.score.toFixed(2)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      </Disclosure>
    </Card>
  );
}

function Contributor({ ranked, page }: { ranked: Ranked; page: Pick<AthletePage, 'findings'> }) {
  const finding = page.findings.find((one) => one.code === ranked.code);
  return (
    <div className="grid gap-1">
      <p className="font-medium">{ranked.title}</p>
      {finding && <p className="text-sm">{finding.sentence}</p>}
      {finding?.cause && <WhyLink cause={finding.cause} title={ranked.title} />}
    </div>
  );
}
