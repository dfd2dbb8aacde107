import { districtOf } from './district-of';
import { remembered } from './remembered';

const district = /^(?:huyện|thành phố|thị xã|quận|huyen|thanh pho|thi xa|tp|tx|h\.)[\s.]*\p{L}/iu;

/** The district that a place names as one: "thị trấn Thất Khê, huyện Tràng Định". `null` where none is, or two are. */
export const districtInPlace: (text: string) => string | null = remembered((text) => {
  const found = text
    .slice(0, 500)
    .split(/[,;–]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => district.test(part) && part.length <= 40);
  return found.length === 1 && found[0] ? districtOf(found[0]) : null;
});
