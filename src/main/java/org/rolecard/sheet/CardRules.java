package org.rolecard.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.rolecard.document.Text;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Point;

/**
 * What a form accepts in its cells, and how scores are coloured. Colours differ in lightness and each comes with a
 * sign, so that a page printed in grey says the same.
 *
 * @param form what it is made from
 * @param page the form
 * @param columns its columns
 */
record CardRules(Form form, Page page, List<Column> columns) {
    private static final BigDecimal TARGET = BigDecimal.valueOf(100);
    private static final byte[] STRONG = {(byte) 0x9B, (byte) 0xD3, (byte) 0xB4};
    private static final byte[] GOOD = {(byte) 0xE3, (byte) 0xF4, (byte) 0xE9};
    private static final byte[] WEAK = {(byte) 0xF6, (byte) 0xC9, (byte) 0xA8};
    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_TITLE = 32;

    void set(int firstRow, int lastRow) {
        figures(firstRow, lastRow, Column.ACTUAL);
        if (columns.contains(Column.LAST_YEAR)) {
            figures(firstRow, lastRow, Column.LAST_YEAR);
        }
        colours(firstRow, lastRow);
    }

    /** A number, or the word for what does not apply. */
    private void figures(int firstRow, int lastRow, Column column) {
        int at = columns.indexOf(column);
        String cell = new CellReference(firstRow, at).formatAsString();
        String formula = "OR(ISNUMBER(" + cell + ")," + Formulas.isNotApplicable(cell) + ")";
        DataValidationHelper helper = page.sheet().getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createCustomConstraint(formula), new CellRangeAddressList(firstRow, lastRow, at, at));
        validation.setEmptyCellAllowed(true);
        validation.setShowPromptBox(true);
        validation.createPromptBox(
                cut(form.label(column.label()), LONGEST_TITLE), cut(form.label("sheet-actual-prompt"), LONGEST_PROMPT));
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                cut(form.label(column.label()), LONGEST_TITLE), cut(form.label("sheet-actual-error"), LONGEST_PROMPT));
        page.sheet().addValidationData(validation);
    }

    private static String cut(Text text, int most) {
        String all =
                String.join("\n", text.parts().stream().map(Text.Part::words).toList());
        return all.length() <= most
                ? all
                : text.plain().substring(0, Math.min(most, text.plain().length()));
    }

    private void colours(int firstRow, int lastRow) {
        int at = columns.indexOf(Column.SCORE);
        String cell = new CellReference(firstRow, at).formatAsString();
        Scale scale = form.scale();
        String target = scale.points().stream()
                .filter(p -> p.at().compareTo(TARGET) <= 0)
                .reduce((a, b) -> b)
                .map(Point::score)
                .orElse(scale.below())
                .toPlainString();
        String highest = scale.highest().toPlainString();
        SheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
        ConditionalFormattingRule[] rules = {
            rule(formatting, "AND(ISNUMBER(" + cell + ")," + cell + ">=" + highest + ")", STRONG, true),
            rule(formatting, "AND(ISNUMBER(" + cell + ")," + cell + ">=" + target + ")", GOOD, false),
            rule(formatting, "AND(ISNUMBER(" + cell + ")," + cell + "<" + target + ")", WEAK, true)
        };
        CellRangeAddress[] scores = {new CellRangeAddress(firstRow, lastRow, at, at)};
        for (ConditionalFormattingRule rule : rules) {
            formatting.addConditionalFormatting(scores, rule);
        }
        String format = "[>=" + highest + "]\"▲ \"0.00;[<" + target + "]\"▼ \"0.00;\"● \"0.00";
        page.look().scores(format);
    }

    private static ConditionalFormattingRule rule(
            SheetConditionalFormatting formatting, String formula, byte[] colour, boolean bold) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(new XSSFColor(colour, null));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        if (bold) {
            rule.createFontFormatting().setFontStyle(false, true);
        }
        return rule;
    }
}
