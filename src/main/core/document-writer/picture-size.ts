export type PictureSize = { width: number; height: number };

/** Pixels of a PNG or JPEG as its head says; null where it says nothing sensible. */
export function pictureSize(data: Uint8Array): PictureSize | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const size = isPng(data) ? pngSize(view) : jpegSize(view);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

const isPng = (data: Uint8Array) => data[0] === 0x89 && data[1] === 0x50;

/** The first chunk of a PNG is IHDR: eight bytes of signature, length, name, width, height. */
const pngSize = (view: DataView): PictureSize | null =>
  view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };

/** Segments of a JPEG up to the start of a frame (SOF0 to SOF15 without the tables C4, C8, CC). */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // A marker may be filled up with further FF.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Per cent to cut off at each side, so that a picture fills a frame of other proportions as a portrait does. */
export function coveringCrop(picture: PictureSize, frame: PictureSize) {
  const share = picture.width / picture.height / (frame.width / frame.height);
  const across = share > 1 ? (1 - 1 / share) * 50 : 0;
  const upDown = share < 1 ? (1 - share) * 50 : 0;
  return { left: across, right: across, top: upDown, bottom: upDown };
}
