// Pages of the court's official mini-program that a card of the chat may open. The person is verified there, never here.

const page = (path: string, ids: Readonly<Record<string, string>>): string => {
  const query = Object.entries(ids).map(([name, id]) => `${name}=${encodeURIComponent(id)}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
};

/** Paths with the ids they need; no personal data, no code, no ticket. */
export const pages = {
  joinHearing: (hearingId: string) => page('pages/hearing/join', { hearingId }),
  submitMaterial: (caseId?: string) => page('pages/material/submit', caseId === undefined ? {} : { caseId }),
  documents: (caseId?: string) => page('pages/documents/list', caseId === undefined ? {} : { caseId }),
} as const;
