import { Card } from '../../ui/card.tsx';
import type { AthletePage } from './views.ts';

/** What the rules noticed about the entries themselves. */
export function DataNotesCard({ notes }: { notes: AthletePage['dataNotes'] }) {
  if (notes.length === 0) return null;
  return (
    <Card title="About the data">
      <ul className="grid gap-3 text-sm">
        {notes.map(({ code, title, sentence, logNext }) => (
          <li key={code}>
            <span className="font-medium">{title}.</span> {sentence} <span className="text-muted">{logNext}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
