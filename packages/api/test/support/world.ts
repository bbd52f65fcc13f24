import {
  CONSENT_CATEGORIES,
  type AthleteId,
  type ClubId,
  type ConsentCategory,
  type Role,
  type SquadId,
  type UserId,
} from '@freshlegs/domain';
import { createTestDatabase, type TestDatabase } from '@freshlegs/db/testing';
import { createCaller } from '../../src/router.ts';
import {
  createClub,
  createRuntime,
  ensureSetupCode,
  openSession,
  signedInBySession,
  type Mail,
  type Runtime,
} from '../../src/services.ts';

export type Caller = ReturnType<typeof createCaller>;

/** Somebody with an account and an open session. */
export interface Person {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly sessionId: string;
}

export interface AthletePerson extends Person {
  readonly athleteId: AthleteId;
}

export interface Club {
  readonly clubId: ClubId;
  /** Its first squad, coached by the owner. */
  readonly squadId: SquadId;
  readonly owner: Person;
}

export interface LogLine {
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly fields: unknown;
}

export const PASSWORD = 'legs like feathers';
export const ZONE = 'Europe/Berlin';
const APP_URL = 'https://club.example';
/** A Monday, noon in Berlin. */
const START = '2026-03-30T10:00:00.000Z';

/** A fresh installation: database, clock that stands still, mails and log lines that were sent. No club yet. */
export interface Installation {
  readonly runtime: Runtime;
  readonly database: TestDatabase;
  readonly clock: {
    set: (iso: string) => void;
    advanceS: (seconds: number) => void;
    /** Runs this so many seconds later, and comes back. */
    later: <Result>(seconds: number, run: () => Promise<Result>) => Promise<Result>;
  };
  readonly outbox: Mail[];
  readonly log: LogLine[];
  /** Calls as this person, whose session is looked up anew for each call; as nobody for null. */
  readonly callerFor: (person: Pick<Person, 'sessionId'> | null, address?: string) => Caller;
  readonly close: () => Promise<void>;
}

export async function createInstallation(
  options: { readonly isDemo?: boolean; readonly withMail?: boolean; readonly maxConnections?: number } = {},
): Promise<Installation> {
  const database = await createTestDatabase();
  let now = new Date(START).getTime();
  const outbox: Mail[] = [];
  const log: LogLine[] = [];
  const runtime = createRuntime({
    databaseUrl: database.loginUrl,
    appUrl: APP_URL,
    isDemo: options.isDemo ?? false,
    maxConnections: options.maxConnections ?? 10,
    sendMail: options.withMail === false ? null : async (mail) => void outbox.push(mail),
    now: () => new Date(now),
    log: {
      info: (event, fields = {}) => void log.push({ level: 'info', event, fields }),
      error: (event, fields = {}) => void log.push({ level: 'error', event, fields }),
    },
  });
  return {
    runtime,
    database,
    outbox,
    log,
    clock: {
      set: (iso) => void (now = new Date(iso).getTime()),
      advanceS: (seconds) => void (now += seconds * 1000),
      later: async (seconds, run) => {
        const before = now;
        now += seconds * 1000;
        try {
          return await run();
        } finally {
          now = before;
        }
      },
    },
    callerFor: (person, address = '203.0.113.7') =>
      createCaller(async () => ({
        runtime,
        address,
        signedIn: person && (await signedInBySession(runtime, person.sessionId)),
      })),
    close: async () => runtime.db.close(),
  };
}

export interface NewAthlete {
  readonly squadId?: SquadId;
  readonly birthDate?: string;
  readonly zone?: string;
  /** What is shared after joining; `unset`: the athlete was not asked yet. */
  readonly share?: 'unset' | 'suggested' | 'nothing' | 'everything';
}

/** An installation with a club, whose people come in as people do: by invitation. */
export interface World extends Installation, Club {
  readonly addStaff: (
    name: string,
    roles: readonly Exclude<Role, 'athlete'>[],
    options?: { readonly club?: Club; readonly squadId?: SquadId | null },
  ) => Promise<Person>;
  readonly addAthlete: (name: string, options?: NewAthlete, club?: Club) => Promise<AthletePerson>;
  /** A squad with these coaches; made by the owner. */
  readonly addSquad: (name: string, coaches: readonly Person[], club?: Club) => Promise<SquadId>;
  /** Another club of the same installation. */
  readonly addClub: (name: string) => Promise<Club>;
}

export async function createWorld(options: Parameters<typeof createInstallation>[0] = {}): Promise<World> {
  const installation = await createInstallation(options);
  const { runtime, callerFor } = installation;
  const signedIn = async (userId: UserId, name: string, email: string): Promise<Person> => {
    const { sessionId } = await openSession(runtime, userId);
    return { userId, name, email, password: PASSWORD, sessionId };
  };
  const first = await openFirstClub(installation, signedIn);
  // In a session of their own: a test may have let the clock run on.
  const asOwner = async (club: Club) => callerFor(await openSession(runtime, club.owner.userId));

  const accept = async (name: string, url: string, birth: { birthDate: string; zone: string } | null) => {
    const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${url
      .slice(-6)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '0')}@example.org`;
    const accepted = await callerFor(null).club.acceptInvitation({
      token: url.split('/').at(-1) ?? '',
      person: { name, email, password: PASSWORD, birthDate: birth?.birthDate ?? null, zone: birth?.zone ?? ZONE },
      birthDate: null,
    });
    return { person: await signedIn(accepted.userId, name, email), athleteId: accepted.athleteId };
  };

  const world: World = {
    ...installation,
    ...first,
    addStaff: async (name, roles, { club = first, squadId = null } = {}) => {
      const { url } = await (
        await asOwner(club)
      ).club.invite({ clubId: club.clubId, roles: [...roles], squadId, athleteId: null, email: null });
      return (await accept(name, url, null)).person;
    },
    addAthlete: async (
      name,
      { squadId, birthDate = '2000-05-17', zone = ZONE, share = 'unset' } = {},
      club = first,
    ) => {
      const { url } = await (
        await asOwner(club)
      ).squad.invite({ clubId: club.clubId, squadId: squadId ?? club.squadId });
      const { person, athleteId } = await accept(name, url, { birthDate, zone });
      if (athleteId === null) throw new Error('The invitation made no athlete.');
      await shareAs(callerFor(person), club.clubId, share);
      return { ...person, athleteId };
    },
    addSquad: async (name, coaches, club = first) => {
      const owner = await asOwner(club);
      const { squadId } = await owner.squad.create({ clubId: club.clubId, name });
      await owner.squad.setCoaches({ clubId: club.clubId, squadId, userIds: coaches.map((coach) => coach.userId) });
      return squadId;
    },
    addClub: async (name) => {
      const email = `owner.of.${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`;
      const opened = await createClub(runtime, {
        clubName: name,
        country: 'FR',
        zone: 'Europe/Paris',
        ownerName: `Owner of ${name}`,
        email,
      });
      return {
        clubId: opened.clubId,
        squadId: opened.squadId,
        owner: await signedIn(opened.userId, `Owner of ${name}`, email),
      };
    },
  };
  return world;
}

async function openFirstClub(
  { runtime, callerFor }: Installation,
  signedIn: (userId: UserId, name: string, email: string) => Promise<Person>,
): Promise<Club> {
  const setupCode = await ensureSetupCode(runtime);
  const email = 'olga.owner@example.org';
  const opened = await callerFor(null).account.createFirstClub({
    setupCode: setupCode ?? '',
    clubName: 'LG Nordpark',
    country: 'DE',
    ownerName: 'Olga Owner',
    email,
    password: PASSWORD,
    zone: ZONE,
  });
  return { clubId: opened.clubId, squadId: opened.squadId, owner: await signedIn(opened.userId, 'Olga Owner', email) };
}

async function shareAs(caller: Caller, clubId: ClubId, share: NonNullable<NewAthlete['share']>): Promise<void> {
  if (share === 'unset') return;
  const { suggested } = await caller.consent.get({ clubId });
  const shared: Record<'coaches' | 'medical', readonly ConsentCategory[]> =
    share === 'suggested'
      ? suggested
      : share === 'nothing'
        ? { coaches: [], medical: [] }
        : { coaches: CONSENT_CATEGORIES, medical: CONSENT_CATEGORIES };
  for (const audience of ['coaches', 'medical'] as const)
    await caller.consent.set({ clubId, audience, categories: [...shared[audience]] });
}
