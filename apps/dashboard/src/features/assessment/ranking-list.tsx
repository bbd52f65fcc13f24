import { Card } from '../../ui/card.tsx';
import type { AthletePage } from './views.ts';

type Contributor = AthletePage['ranking'][number];
const BAND: Record<Contributor['band'], string> = { first: 'look here first', possible: 'possible', weak: 'weak' };

/** What may contribute to heavy legs, in order. Bands, never percentages. */
export function RankingList({ ranking }: { ranking: readonly Contributor[] }) {
  if (ranking.length === 0) return null;
  return (
    <Card title="What may contribute, in order" intro="An order for looking, not a share of the cause.">
      <ol className="grid list-decimal gap-1.5 pl-6 text-sm">
        {ranking.map(({ code, title, band }) => (
          <li key={code}>
            <span className="font-medium">{title}</span> <span className="text-muted">({BAND[band]})</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
