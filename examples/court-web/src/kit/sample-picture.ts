// A picture to try with, for those who have none at hand: drawn here, with 演示·虚构 across it.

/** A small PNG that says what it stands for. */
export async function samplePicture(title: string): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = 480;
  canvas.height = 640;
  const draw = canvas.getContext('2d');
  if (!draw) throw new Error('no canvas');
  draw.fillStyle = '#fdfaf2';
  draw.fillRect(0, 0, canvas.width, canvas.height);
  draw.fillStyle = '#333';
  draw.font = '40px serif';
  draw.textAlign = 'center';
  draw.fillText(title, 240, 120);
  draw.fillStyle = '#b3a892';
  for (let line = 0; line < 8; line++) draw.fillRect(70, 190 + line * 44, line === 7 ? 160 : 340, 4);
  draw.fillStyle = '#a3312a';
  draw.font = '28px sans-serif';
  draw.fillText('演示·虚构', 340, 590);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('no picture');
  return new File([blob], `${title}.png`, { type: 'image/png' });
}
