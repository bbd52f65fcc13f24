import { migrateDatabase } from '@freshlegs/db/migrate';

// The program that is killed while it migrates the database of its argument.
process.stdout.write('migrating\n');
await migrateDatabase(process.argv[2] ?? '');
process.stdout.write('migrated\n');
process.exit();
