import { describe, expect, test } from 'vitest';
import { coveringCrop, pictureSize } from './picture-size.ts';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAWgAAAHgCAYAAACIHEjUAAAAAElFTkSuQmCC', 'base64');
/** Only the segments that say how large it is. */
const jpeg = (...frame: number[]) =>
  Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc4, 0, 3, 0, ...frame]);

describe('the size of a picture', () => {
  test('is read from the head of a PNG and from the frame of a JPEG', () => {
    expect(pictureSize(PNG)).toEqual({ width: 360, height: 480 });
    expect(pictureSize(jpeg(0xff, 0xc2, 0, 17, 8, 0x02, 0x1c, 0x01, 0x68))).toEqual({
      width: 360,
      height: 540,
    });
  });

  test.each([
    ['of a picture cut short', PNG.subarray(0, 20)],
    ['of a JPEG without a frame', jpeg()],
    ['of one that says zero', jpeg(0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0)],
    ['of nothing', new Uint8Array()],
  ])('%s is not known', (_, data) => {
    expect(pictureSize(data)).toBeNull();
  });
});

test.each([
  ['3 x 4 in 4 x 6', { width: 360, height: 480 }, { left: 5.556, right: 5.556, top: 0, bottom: 0 }],
  ['a narrow one', { width: 100, height: 300 }, { left: 0, right: 0, top: 25, bottom: 25 }],
  ['one that fits', { width: 400, height: 600 }, { left: 0, right: 0, top: 0, bottom: 0 }],
])('of %s as much is cut off at either side as does not fit', (_, picture, expected) => {
  const crop = coveringCrop(picture, { width: 40, height: 60 });
  for (const [side, value] of Object.entries(expected))
    expect(crop[side as keyof typeof crop]).toBeCloseTo(value, 2);
});
