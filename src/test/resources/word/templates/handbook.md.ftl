# ${title}

Intro with **bold**, *italic*, ***both***, `code`, a [link](https://example.com/a?b=1&c=2), <mail@example.com> and a line\
break. คำไทย **ตัวหนา** *ตัวเอน* และ `รหัส`.

## Lists รายการ

1. first
2. second
   - nested bullet
   - another
     1. deep number
     2. deep number two

     continued paragraph of the deep item
   - back
3. third

   A second paragraph of the third item.

Another numbered list begins anew:

1. alpha
2. beta

And one from seven:

7. seven
8. eight

* bullet ข้อแรก
* bullet ข้อสอง ที่มีข้อความยาวมากจนต้องขึ้นบรรทัดใหม่ เพื่อดูว่าบรรทัดที่สองอยู่ตรงกับบรรทัดแรกหรือไม่ และอ่านง่ายเพียงใด

## Tables ตาราง

| Left | Centre | Right |
|:--|:-:|--:|
| a **b** `c` | 12 | 1,234.50 |
| [link](https://example.com) | ก | ข |

| Second table | with two columns that are long enough to break somewhere in the middle of the text |
|---|---|
| short | The quick brown fox jumps over the lazy dog and then some more text to fill the line |

### Quotes

> A quote.
>
> > A quote in a quote.
>
> - list in a quote

#### Code

```
if (a < b) {
    return "ก";   // tab	here
}
```

---

After the rule. ![a picture](x.png) <b>raw</b>

<#list duties as duty>
${duty.number}. **${duty.title}** ${duty.text}
</#list>
