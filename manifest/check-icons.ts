import { type DecodedPng, decode } from 'fast-png';

export type Icons = { color: Uint8Array; outline: Uint8Array };

/** What Teams asks of the two icons: 192×192 with a full ground, and 32×32 in white alone on none. */
export function checkIcons({ color, outline }: Icons): string[] {
  return [
    ...checked('color.png', color, 192, (pixels) =>
      pixels.every(({ alpha }) => alpha === 255) ? [] : ['has holes'],
    ),
    ...checked('outline.png', outline, 32, (pixels) => [
      ...(pixels.some(({ alpha }) => alpha === 0) ? [] : ['has no transparent ground']),
      ...(pixels.some(({ alpha }) => alpha === 255) ? [] : ['shows nothing']),
      ...(pixels.every(({ alpha, isWhite }) => alpha === 0 || isWhite)
        ? []
        : ['has other colours than white']),
    ]),
  ];
}

type Pixel = { alpha: number; isWhite: boolean };

function checked(
  name: string,
  bytes: Uint8Array,
  side: number,
  rules: (pixels: Pixel[]) => string[],
): string[] {
  const png = opened(bytes);
  if (png === null) return [`${name} is no PNG`];
  if (png.width !== side || png.height !== side)
    return [`${name} is ${png.width}×${png.height}, not ${side}×${side}`];
  return rules(pixelsOf(png)).map((complaint) => `${name} ${complaint}`);
}

function opened(bytes: Uint8Array): DecodedPng | null {
  try {
    return decode(bytes);
  } catch {
    return null;
  }
}

/** Of 8 bits a channel: grey, grey with alpha, RGB or RGBA. */
function pixelsOf({ data, channels }: DecodedPng): Pixel[] {
  const hasAlpha = channels === 2 || channels === 4;
  const colours = hasAlpha ? channels - 1 : channels;
  return Array.from({ length: data.length / channels }, (_, at) => {
    const pixel = [...data.slice(at * channels, (at + 1) * channels)];
    return {
      alpha: hasAlpha ? (pixel.at(-1) ?? 0) : 255,
      isWhite: pixel.slice(0, colours).every((value) => value === 255),
    };
  });
}
