import { drawPicture } from '#islands/device/moving/draw-picture.ts';

/** A film of one picture, as Chromium takes it for a camera: a QR code in the middle of a grey field. */
export function filmOf(text: string): Buffer {
  const [width, height] = [640, 480];
  const { size, path } = drawPicture(text);
  const scale = Math.floor(height / size);
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => `${x} ${y}`));
  const light = Buffer.alloc(width * height, GREY);
  for (let y = 0; y < size * scale; y++)
    for (let x = 0; x < size * scale; x++) {
      const isDark = dark.has(`${Math.floor(x / scale)} ${Math.floor(y / scale)}`);
      light[(y + 10) * width + x + 100] = isDark ? DARK : LIGHT;
    }
  const frame = [Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, COLOURLESS)];
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, ...Array.from({ length: 5 }, () => frame).flat()]);
}

const [DARK, GREY, LIGHT, COLOURLESS] = [16, 150, 235, 128];
