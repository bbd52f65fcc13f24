/** How many times a process is killed while this goes on; 200 in all. */
export const POINTS = { logging: 60, importing: 50, ticking: 50, migrating: 40 } as const;

/** The fixed seed of chance; FRESHLEGS_FAULT_SEED chooses another. */
export const SEED = Number(process.env['FRESHLEGS_FAULT_SEED'] ?? 20_261_130);
