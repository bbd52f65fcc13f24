-- Every transaction of a club reads what the club decided (country, zone, who gets blood results). It may do so as the
-- person or as the engine now, of its own club alone, instead of going to the control plane and back each time.
GRANT USAGE ON SCHEMA control TO app, engine;--> statement-breakpoint
GRANT SELECT (id, name, country, zone, blood_flags_to_medical_only) ON control.club TO app, engine;--> statement-breakpoint
ALTER TABLE control.club ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY gate_keeps_clubs ON control.club FOR ALL TO gate USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY own_club ON control.club FOR SELECT TO app, engine USING (id = (SELECT club.current_club()));
