import { Share2 } from 'lucide-react';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LinkTabs } from '../../../ui/link-tabs.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import type { AthletePage } from '../../assessment/views.ts';
import { CoachView } from './coach-view.tsx';

/** "See what my coach sees", for either audience. */
export function CoachViewPage({ page, base }: { page: AthletePage; base: string }) {
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title="What others see"
        intro="Your own page, cut to what you share and in the words they read. Nothing else reaches them."
        back={{ href: base, label: 'Today' }}
        actions={
          <LinkButton href={`${base}/sharing`} variant="secondary" icon={Share2}>
            Change sharing
          </LinkButton>
        }
      />
      <LinkTabs
        label="Who looks"
        tabs={[
          { href: `${base}/coach-view`, label: 'Your coaches' },
          { href: `${base}/coach-view/medical`, label: 'Medical staff' },
        ]}
      />
      <CoachView page={page} />
    </div>
  );
}
