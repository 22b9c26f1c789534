// What only the engine has occasion to say, when the chat may carry nothing private.

export const said = {
  inboxCard: { title: '打开官方小程序的收件箱', path: 'pages/inbox' },
  seeMiniProgram: ['这件事请在官方小程序里看。'],
  newPrivately: (number: string): readonly string[] => [
    `${number}您有一条新通知，请在官方小程序的收件箱里看。`,
  ],
} as const;
