import type { Letters } from '../layout/letters.ts';
import type { Face } from '../layout/page-form.ts';

/**
 * Word's Calibri as far as lines are broken by it: every office has it and no document needs to bring it along. The
 * same letters have the same widths in Carlito, its open twin, from which these are taken, in 2048ths of the size.
 */
export function calibriLetters(): Letters {
  const widths: Record<Face, Widths> = { regular: readWidths(regular), bold: readWidths(bold) };
  const known = new Map<string, number>();
  const measure = (text: string, face: Face) => {
    let width = 0;
    for (const letter of text) width += widthOf(letter, widths[face]);
    return width / 2048;
  };
  return {
    width(text, face, size) {
      const width = known.get(face + text) ?? measure(text, face);
      known.set(face + text, width);
      return width * size;
    },
  };
}

type Widths = ReadonlyMap<string, number>;
const blank = 463;
/** Of a figure, for letters that are not in the list: what another font is likely to need for them. */
const likely = 1038;

/** Letters with accents are as wide as those without. */
function widthOf(letter: string, widths: Widths): number {
  if (letter === ' ' || letter === '\u00A0') return blank;
  return widths.get(letter) ?? widths.get(letter.normalize('NFD').slice(0, 1)) ?? likely;
}

function readWidths(listed: string): Widths {
  const groups = listed.split(/\s+/).map((group) => /^(\d{3,4}):(.+)$/.exec(group));
  return new Map(
    groups.flatMap((group) =>
      [...(group?.[2] ?? '')].map((letter): [string, number] => [letter, Number(group?.[1])]),
    ),
  );
}

const regular = `
  452:' 470:ilı 490:j 507:ł 511:,‘’‚ 516:I 517:.· 548::; 596:\` 598:´ 621:() 625:f 627:-‐‑ 628:[] 629:¸ 644:{} 653:J
  667:!¡ 685:³ 686:t 688:² 694:°‹› 504:¹ 714:r 725:▪ 791:/\\ 801:s 804:¨ 807:¯ 809:z 821:" 824:ª 857:“”„ 861:L 865:º
  866:c 880:Ł 887:x 925:v 927:y 931:k 941:FS 943:| 949:?¿ 959:Z 964:g 981:a 998:TY 1000:E 1019:e
  1020:#*+<=>^_~¢¤¦§¬±×÷–†•−≤≥ 1038:$0123456789£¥®€ 1049:«» 1058:PÞ 1063:X 1064:K 1076:bdhnpquðþ 1080:oß 1084:ø
  1091:ħ 1092:C 1112:R 1114:B 1126:µ 1130:đ 1162:V 1185:A 1200:¶ 1237:● 1260:D 1276:H 1279:ÐĐ 1292:G 1303:¼ 1314:U
  1322:N 1356:O 1359:Ø 1375:½ 1378:Q 1383:¾ 1397:& 1414:… 1444:™ 1464:%w 1563:Æ 1583:æ 1636:m 1709:© 1740:œ 1751:M
  1775:Œ 1822:W 1831:@ 1854:—←→ 2126:‰`;

const bold = `
  478:' 503:ilı 517:¹ 523:j 528:,‘’‚ 540:ł 546:I 547:. 548:· 565::; 615:\` 616:´ 621:¸ 627:-‐‑ 638:() 648:f 665:[]
  667:!¡ 678:J 688:³ 692:² 701:° 704:{} 705:‹› 710:t 725:▪ 728:r 799:¯ 814:z 817:s 849:¨ 852:ª 857:c 866:L 880:/\\
  886:Ł 891:º“”„ 898:" 940:F 941:x 949:?¿ 968:S 969:v 970:y 971:g 973:| 979:Z 983:k 999:E 1011:a 1014:T
  1020:#*+<=>^_~¢¤¦§¬±×÷–†•−≤≥ 1031:e 1038:$0123456789£¥®€ 1064:Y 1084:C 1090:PÞ 1099:bdhnpquðþ 1101:o 1103:«» 1114:ø
  1120:K 1121:ħ 1128:X 1136:ß 1148:B 1153:R 1154:µ 1165:đ 1211:V 1224:¶ 1237:● 1241:A 1291:D 1292:H 1305:G 1309:ÐĐ
  1337:U 1347:¼ 1349:N 1385:O 1394:Ø 1405:Q 1415:½ 1437:¾ 1443:& 1457:… 1475:™ 1493:% 1526:w 1587:æ 1588:Æ 1666:m
  1709:© 1726:œ 1790:MŒ 1840:@ 1854:—←→ 1856:W 2174:‰`;
