import type { Runtime } from '@freshlegs/api/services';

class RolledBack extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super('rolled back');
    this.result = result;
  }
}

async function undone<Result>(transaction: (leave: (result: Result) => never) => Promise<Result>): Promise<Result> {
  try {
    return await transaction((result) => {
      throw new RolledBack(result);
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result;
    throw error;
  }
}

/**
 * The same runtime, except that nothing it does stays: each transaction runs to its end, every statement for real, and
 * is rolled back then. So one arranged club serves every row of the matrix.
 */
export function rolledBack(runtime: Runtime): Runtime {
  const { db } = runtime;
  return {
    ...runtime,
    db: {
      ...db,
      asApp: async (context, work) => undone(async (leave) => db.asApp(context, async (tx) => leave(await work(tx)))),
      asEngine: async (clubId, work) =>
        undone(async (leave) => db.asEngine(clubId, async (tx) => leave(await work(tx)))),
      asGate: async (work) => undone(async (leave) => db.asGate(async (tx) => leave(await work(tx)))),
    },
  };
}
