-- A zone for athletes without account; sessions of staff end at a fixed time, those of athletes roll;
-- "shares nothing" must differ from "was not asked yet". No release holds clubs yet, so the zone needs no default.
ALTER TABLE "control"."club" ADD COLUMN "zone" text NOT NULL;--> statement-breakpoint
ALTER TABLE "control"."session" ADD COLUMN "rolling" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "club"."athlete" ADD COLUMN "sharing_chosen_at" timestamp with time zone;
