// A picture that stands for a QR code on simulated paper. It holds nothing: a real camera finds no link in it.

const size = 21;

/** Deterministic squares from the text; the three corner marks as people know them. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const squares: string[] = [];
  let state = 2166136261;
  for (const sign of text) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      if (!inCorner(x, y) && state >>> 31 === 1) squares.push(`M${x} ${y}h1v1h-1z`);
    }
  }
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`-1 -1 ${size + 2} ${size + 2}`}>
      <path d={squares.join('')} />
      {[
        [0, 0],
        [size - 7, 0],
        [0, size - 7],
      ].map(([x, y]) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <path d="M0 0h7v7h-7zM1 1v5h5v-5zM2 2h3v3h-3z" fillRule="evenodd" />
        </g>
      ))}
    </svg>
  );
}

const inCorner = (x: number, y: number): boolean =>
  (x < 8 && y < 8) || (x >= size - 8 && y < 8) || (x < 8 && y >= size - 8);
