// Loaded into the processes of the app: when the launcher is killed without a chance to stop them, they
// leave too, so that the port is free for the next start.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(1), 500).unref();
