package org.rolecard.reading;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.rolecard.problem.Message;
import org.rolecard.problem.Suggestion;

/** Choices as they are said in Thai, for those who write them so in place of the English word. */
final class ThaiWords {
    private static final Map<String, String> CHOICES = Map.ofEntries(
            Map.entry("ร้อยละ", "percent"),
            Map.entry("เปอร์เซ็นต์", "percent"),
            Map.entry("บาท", "baht"),
            Map.entry("จำนวน", "count"),
            Map.entry("ครั้ง", "count"),
            Map.entry("ราย", "count"),
            Map.entry("รายการ", "count"),
            Map.entry("คน", "count"),
            Map.entry("ชิ้น", "count"),
            Map.entry("วัน", "days"),
            Map.entry("ชั่วโมง", "hours"),
            Map.entry("นาที", "minutes"),
            Map.entry("คะแนน", "points"),
            Map.entry("อัตราส่วน", "ratio"),
            Map.entry("เท่า", "ratio"),
            Map.entry("รายวัน", "daily"),
            Map.entry("รายสัปดาห์", "weekly"),
            Map.entry("รายเดือน", "monthly"),
            Map.entry("รายไตรมาส", "quarterly"),
            Map.entry("รายครึ่งปี", "half-yearly"),
            Map.entry("รายปี", "yearly"),
            Map.entry("การเงิน", "financial"),
            Map.entry("ลูกค้า", "customer"),
            Map.entry("กระบวนการ", "process"),
            Map.entry("การเรียนรู้", "learning"));

    private ThaiWords() {}

    /** Asks whether the word of the same meaning, or else the nearest, was meant. */
    static Message suggestion(String said, Collection<String> words) {
        String stripped = said.replaceFirst("^(?:เป็น|ทุก)(?=\\S)", "");
        return Optional.ofNullable(CHOICES.get(stripped))
                .filter(words::contains)
                .map(word -> Message.of("did-you-mean", word))
                .orElseGet(() -> said.equals("%") && words.contains("percent")
                        ? Message.of("did-you-mean", "percent")
                        : Suggestion.message(said, words));
    }
}
