// What a person at the court is told of at once, by kind: the contract's `rooms.raiseAlert`.

/** Kinds that a message may raise. */
export type AlertKind =
  | 'selfHarm'
  | 'violence'
  | 'threat'
  | 'fraud'
  | 'influence'
  | 'impostor'
  | 'complaint'
  | 'paperRequest'
  | 'contest';
