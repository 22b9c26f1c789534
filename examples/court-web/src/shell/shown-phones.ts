// Which phones are shown: the chosen one surely, beside it the first of the story, always in the same order.

/** As many of `all` as there is room for, `chosen` among them, in the order of `all`. */
export function shownPhones<Owner>(all: readonly Owner[], chosen: Owner, room: number): readonly Owner[] {
  const beside = all.filter((one) => one !== chosen).slice(0, Math.max(0, room - 1));
  return all.filter((one) => one === chosen || beside.includes(one));
}
