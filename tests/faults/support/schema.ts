import postgres from 'postgres';

/** Everything that the migrations of a database make, one line each; roles of its cluster included. */
export async function schemaOf(ownerUrl: string): Promise<readonly string[]> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    const lines: string[] = [];
    for (const [what, text] of Object.entries(PARTS)) {
      const rows = await sql.unsafe<{ line: string }[]>(text);
      lines.push(...rows.map(({ line }) => `${what} ${line}`).toSorted());
    }
    return lines;
  } finally {
    await sql.end();
  }
}

const OWN = `not in ('pg_catalog', 'information_schema', 'pg_toast')`;

const PARTS = {
  column: `select concat_ws(' ', table_schema, table_name, ordinal_position, column_name, data_type, is_nullable, column_default) as line
    from information_schema.columns where table_schema ${OWN}`,
  table: `select concat_ws(' ', nspname, relname, relkind, relrowsecurity, relforcerowsecurity, relacl) as line
    from pg_class join pg_namespace n on n.oid = relnamespace where nspname ${OWN}`,
  constraint: `select concat_ws(' ', nspname, conrelid::regclass, conname, pg_get_constraintdef(c.oid)) as line
    from pg_constraint c join pg_namespace n on n.oid = connamespace where nspname ${OWN}`,
  index: `select concat_ws(' ', schemaname, indexdef) as line from pg_indexes where schemaname ${OWN}`,
  policy: `select concat_ws(' ', schemaname, tablename, policyname, permissive, roles, cmd, qual, with_check) as line
    from pg_policies`,
  trigger: `select pg_get_triggerdef(oid) as line from pg_trigger where not tgisinternal`,
  routine: `select concat_ws(' ', nspname, pg_get_functiondef(p.oid), proacl) as line
    from pg_proc p join pg_namespace n on n.oid = pronamespace where nspname ${OWN} and prokind in ('f', 'p')`,
  schema: `select concat_ws(' ', nspname, nspacl) as line from pg_namespace where nspname ${OWN} and nspname !~ '^pg_'`,
  role: `select concat_ws(' ', rolname, rolcanlogin, rolinherit, rolsuper, rolbypassrls) as line
    from pg_roles where rolname !~ '^pg_'`,
  member: `select concat_ws(' ', roleid::regrole, member::regrole, admin_option, inherit_option, set_option) as line
    from pg_auth_members where roleid::regrole::text !~ '^pg_'`,
  'applied migration': `select concat_ws(' ', hash, created_at) as line from drizzle.__drizzle_migrations`,
  'applied migration of the queue': `select id::text as line from graphile_worker.migrations`,
} as const;
