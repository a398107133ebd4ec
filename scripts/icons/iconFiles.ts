/** A picture drawn from an SVG file, square icons on an opaque ground. Paths are from the project's root, sizes in pixels. */
export interface Drawing {
  file: string;
  from: string;
  width: number;
  height: number;
  /** How much of the width the drawing takes, centred, from 0 to 1. */
  share: number;
}

const MARK = 'public/favicon.svg';

/** What the committed pictures are, and what each is drawn from. */
export const drawings: readonly Drawing[] = [
  { file: 'public/apple-touch-icon.png', ...square(180, 0.7) },
  { file: 'public/icon-192.png', ...square(192, 0.8) },
  { file: 'public/icon-512.png', ...square(512, 0.8) },
  // Systems cut a mask from it: W3C promises only a circle of 80% of the width. https://www.w3.org/TR/appmanifest/#icon-masks
  { file: 'public/icon-maskable-512.png', ...square(512, 0.56) },
  { file: 'src/previews/ground.png', from: 'src/previews/ground.svg', width: 1200, height: 630, share: 1 },
];

/** The icon for whoever asks for `/favicon.ico` or cannot read SVG. */
export const faviconDrawing: Drawing = { file: 'public/favicon.ico', ...square(32, 1) };

function square(size: number, share: number) {
  return { from: MARK, width: size, height: size, share };
}
