'use client';

import type { ClubId, LocalDate } from '@freshlegs/domain';
import { MapPin } from 'lucide-react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { useLocalDay } from '../entry/use-local-day.ts';

interface ZoneCardProps {
  clubId: ClubId;
  zone: string;
  today: LocalDate;
}

const people = (zone: string): string => zone.replaceAll('_', ' ');

/** Where the athlete's days begin and end. */
export function ZoneCard({ clubId, zone, today }: ZoneCardProps) {
  const device = useLocalDay({ zone, today });
  const change = useAction(async () => api.profile.setZone.mutate({ clubId, zone: device.zone }));
  return (
    <Card
      title="Your time zone"
      intro="It says when your day begins. What you entered before keeps the day it was entered for."
    >
      <p className="flex items-center gap-2 font-medium">
        <MapPin aria-hidden className="size-5 text-muted" />
        {people(zone)}
      </p>
      {device.zone !== zone && (
        <Button
          variant="secondary"
          className="justify-self-start"
          pending={change.pending}
          onClick={() => change.run()}
        >
          This device is in {people(device.zone)}: use that from today on
        </Button>
      )}
      <FormMessage error={change.message} done={change.done ? 'Changed from today on.' : null} />
    </Card>
  );
}
