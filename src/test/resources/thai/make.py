"""Writes NAME.hb.txt: what HarfBuzz itself makes of every Thai consonant with every vowel and tone mark, and of some words.

usage: python3 make.py NAME FONT.ttf   (needs hb-shape, Debian's libharfbuzz-bin)

One line a text: the text, a tab, and its glyphs as id@x,y in thousandths of an em, from the start of the text.
"""
import json, pathlib, subprocess, sys

CONSONANTS = [chr(c) for c in range(0x0E01, 0x0E2F)]
VOWELS = ['', '\u0E31', '\u0E34', '\u0E35', '\u0E36', '\u0E37', '\u0E38', '\u0E39', '\u0E3A', '\u0E33', '\u0E47', '\u0E4D', '\u0E4E']
TONES = ['', '\u0E48', '\u0E49', '\u0E4A', '\u0E4B', '\u0E4C']
WORDS = ('ฤๅ ฦๅ ฤ ฦ ๆ ฯ ๏ ๛ ๚ ๑๒๓ น้ำ ป้ำ ก่ำ ฎู ฏุ ญู่ ฐุ ที่ปรึกษา น้ำหนัก ปั๊ม ฝึกอบรม กตัญญู ฎีกา ฐานข้อมูล ผู้รับจ้าง '
         'เป้าหมาย เซิร์ฟเวอร์ ผู้จัดการ ตัวชี้วัด รับผิดชอบ แก้ไขครั้งที่ ซื้อซ้ำ ปฏิบัติ คำนวณ ทั้งนี้').split()


def texts():
    for c in CONSONANTS:
        for v in VOWELS:
            for t in TONES:
                if not (v in ('\u0E4D', '\u0E4E') and t):
                    yield c + t + v if v == '\u0E33' else c + v + t
    yield from WORDS


def main():
    name, font = sys.argv[1:3]
    lines = []
    source = '\n'.join(texts())
    shaped = subprocess.run(
        ['hb-shape', '--output-format=json', '--no-glyph-names', '--features=-kern', '--script=thai', '--direction=ltr',
         '--font-size=1000', font, '--text-file=-'], input=source + '\n', capture_output=True, text=True, check=True).stdout
    for text, line in zip(source.split('\n'), shaped.splitlines()):
        pen, out = 0, []
        for g in json.loads(line):
            out.append(f"{g['g']}@{pen + g['dx']},{g['dy']}")
            pen += g['ax']
        lines.append(text + '\t' + ' '.join(out))
    here = pathlib.Path(__file__).parent
    (here / f'{name}.hb.txt').write_text('\n'.join(lines) + '\n', encoding='utf-8')


main()
