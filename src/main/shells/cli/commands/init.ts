import { createStore } from '#shared/system/system.contract.ts';
import type { Command } from '../command.ts';
import { readNewPassword } from '../read-password.ts';

/** Offices other than the one the program was written for name themselves. */
const QUANG_NINH = {
  organisation: 'Công an tỉnh Quảng Ninh',
  superior: 'Bộ Công an',
  place: 'Quảng Ninh',
  symbol: 'CAT-PX03',
  displayName: 'Quản trị viên',
};

export const init: Command = {
  name: 'init',
  arguments: [],
  options: {
    organisation: {
      type: 'string',
      value: 'TÊN',
      help: `tên cơ quan (mặc định: ${QUANG_NINH.organisation})`,
    },
    superior: { type: 'string', value: 'TÊN', help: `cơ quan cấp trên (mặc định: ${QUANG_NINH.superior})` },
    place: { type: 'string', value: 'TÊN', help: `địa danh trên văn bản (mặc định: ${QUANG_NINH.place})` },
    symbol: { type: 'string', value: 'KÝ_HIỆU', help: `ký hiệu văn bản (mặc định: ${QUANG_NINH.symbol})` },
    'display-name': { type: 'string', value: 'TÊN', help: 'họ tên quản trị viên' },
    'no-reference-units': { type: 'boolean', help: 'không thêm sẵn các phòng và 54 đơn vị cấp xã' },
  },
  summary: 'tạo kho dữ liệu mới và tài khoản quản trị; in khóa khôi phục một lần',
  run: async ({ session, text, flag, io }) => {
    const { recoveryKey, account } = await session.call(createStore, {
      organisation: {
        name: text('organisation') ?? QUANG_NINH.organisation,
        superior: text('superior') ?? QUANG_NINH.superior,
        place: text('place') ?? QUANG_NINH.place,
        symbol: text('symbol') ?? QUANG_NINH.symbol,
      },
      administrator: {
        signInName: session.accountName,
        displayName: text('display-name') ?? QUANG_NINH.displayName,
        password: await readNewPassword(io, `Mật khẩu mới của tài khoản ${session.accountName}: `),
      },
      referenceUnits: !flag('no-reference-units'),
    });
    const dataFolder = session.options.dataDir;
    return {
      text: [
        `Đã tạo kho dữ liệu: ${dataFolder}`,
        `Tài khoản quản trị: ${account.signInName}`,
        `Khóa khôi phục: ${recoveryKey}`,
        'Khóa này chỉ hiện một lần. In ra, niêm phong; quên mật khẩu thì chỉ khóa này mở được kho.',
      ],
      json: { dataFolder, account, recoveryKey },
    };
  },
};
