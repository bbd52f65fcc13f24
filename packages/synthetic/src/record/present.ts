type Present<Value> = { readonly [Key in keyof Value]?: Exclude<Value[Key], null> };

/** Leaves out what was not said: an absent member is never 0. */
export const present = <Value extends object>(value: Value): Present<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null)) as Present<Value>;
