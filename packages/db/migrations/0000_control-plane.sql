-- Control plane: accounts, server-side sessions, clubs, and the tokens that lead into a club.
-- No health data stands here; only the role `gate` may touch it.
CREATE SCHEMA "control";
--> statement-breakpoint
CREATE TABLE "control"."app_user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"name" text NOT NULL,
	"demo_persona" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "app_user_email_unique" UNIQUE("email"),
	CONSTRAINT "app_user_demo_persona_unique" UNIQUE("demo_persona"),
	CONSTRAINT "app_user_email_lower" CHECK ("control"."app_user"."email" = lower("control"."app_user"."email"))
);
--> statement-breakpoint
CREATE TABLE "control"."attempt" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_failure_at" timestamp with time zone NOT NULL,
	"blocked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "control"."club" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"consent_age" integer DEFAULT 16 NOT NULL,
	"units" text DEFAULT 'metric' NOT NULL,
	"week_start" text DEFAULT 'monday' NOT NULL,
	"blood_flags_to_medical_only" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "club_country" CHECK ("control"."club"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "club_consent_age" CHECK ("control"."club"."consent_age" between 13 and 18),
	CONSTRAINT "club_units" CHECK ("control"."club"."units" in ('metric', 'imperial')),
	CONSTRAINT "club_week_start" CHECK ("control"."club"."week_start" in ('monday', 'sunday'))
);
--> statement-breakpoint
CREATE TABLE "control"."invitation" (
	"club_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"roles" text[] NOT NULL,
	"squad_id" uuid,
	"athlete_id" uuid,
	"email" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"used_by" uuid,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitation_club_id_id_pk" PRIMARY KEY("club_id","id"),
	CONSTRAINT "invitation_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitation_roles" CHECK (cardinality("control"."invitation"."roles") > 0 and "control"."invitation"."roles" <@ array['owner','coach','medical','athlete']),
	CONSTRAINT "invitation_used_by" CHECK (("control"."invitation"."used_at" is null) = ("control"."invitation"."used_by" is null))
);
--> statement-breakpoint
CREATE TABLE "control"."join_code" (
	"club_id" uuid NOT NULL,
	"squad_id" uuid NOT NULL,
	"code" text NOT NULL,
	"max_uses" integer NOT NULL,
	"uses" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "join_code_club_id_squad_id_pk" PRIMARY KEY("club_id","squad_id"),
	CONSTRAINT "join_code_code_unique" UNIQUE("code"),
	CONSTRAINT "join_code_cap" CHECK ("control"."join_code"."uses" >= 0 and "control"."join_code"."uses" <= "control"."join_code"."max_uses")
);
--> statement-breakpoint
CREATE TABLE "control"."password_reset" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "control"."session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "control"."setup_code" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "setup_code_hash" UNIQUE("code_hash"),
	CONSTRAINT "setup_code_single" CHECK ("control"."setup_code"."only")
);
--> statement-breakpoint
CREATE TABLE "control"."user_club" (
	"user_id" uuid NOT NULL,
	"club_id" uuid NOT NULL,
	CONSTRAINT "user_club_user_id_club_id_pk" PRIMARY KEY("user_id","club_id")
);
--> statement-breakpoint
ALTER TABLE "control"."invitation" ADD CONSTRAINT "invitation_club_id_club_id_fk" FOREIGN KEY ("club_id") REFERENCES "control"."club"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control"."join_code" ADD CONSTRAINT "join_code_club_id_club_id_fk" FOREIGN KEY ("club_id") REFERENCES "control"."club"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control"."password_reset" ADD CONSTRAINT "password_reset_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "control"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control"."session" ADD CONSTRAINT "session_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "control"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control"."user_club" ADD CONSTRAINT "user_club_user_id_app_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "control"."app_user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control"."user_club" ADD CONSTRAINT "user_club_club_id_club_id_fk" FOREIGN KEY ("club_id") REFERENCES "control"."club"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "session_user" ON "control"."session" USING btree ("user_id");