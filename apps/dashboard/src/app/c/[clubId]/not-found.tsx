import { LinkButton } from '../../../ui/link-button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

export default function NotFoundInClub() {
  return (
    <>
      <PageHeader
        title="There is nothing here"
        intro="The address may be mistyped, or it belongs to something you have no access to."
      />
      <LinkButton href="/">To the start</LinkButton>
    </>
  );
}
