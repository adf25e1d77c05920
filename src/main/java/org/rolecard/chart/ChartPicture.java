package org.rolecard.chart;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.rolecard.chart.BandChart.Beyond;
import org.rolecard.scoring.Stage;

/**
 * Draws a chart: a bar that grows towards the good side, the measure's figures below it, each under the shape of its
 * stage, and the actual on it with its figure above. Shape, thickness and place say everything; colour only repeats it.
 *
 * @param chart the chart
 * @param written how figures are written: digits, comma, point and minus
 */
public record ChartPicture(BandChart chart, Function<BigDecimal, String> written) {
    private static final int WIDTH = 3000;
    private static final int HEIGHT = 600;

    /** Room for the shapes and arrows at both ends. */
    private static final int SIDE = 90;

    private static final int BAR = 265;
    private static final int SHAPES = 375;
    private static final int FIGURES = 570;
    private static final int SIZE = 130;
    private static final int SMALL = 8;

    private static final String INK = "#102a43";
    private static final String SHAPE = "#52606d";
    private static final String WHITE = "#ffffff";

    /** The picture, as an address that holds all of it. */
    public String address() {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg().getBytes(StandardCharsets.UTF_8));
    }

    /** The picture as SVG. */
    public String svg() {
        Drawing drawing = new Drawing();
        bar(drawing);
        int size = sizeOfFigures();
        for (Mark mark : chart.marks()) {
            int x = x(mark.place());
            drawing.rectangle(SHAPE, x - 6, BAR - 45, 12, 90);
            shape(drawing, mark.stage(), x);
            String figure = written.apply(mark.figure());
            int left = x - FigureShapes.REGULAR.width(figure, size) / 2;
            drawing.path(INK, FigureShapes.REGULAR.outline(figure, inside(left, figure, size), FIGURES, size));
        }
        actual(drawing);
        return drawing.svg(WIDTH, HEIGHT);
    }

    private static int x(int place) {
        return SIDE + (WIDTH - 2 * SIDE) * place / 1000;
    }

    private static int inside(int left, String figure, int size) {
        return Math.max(0, Math.min(left, WIDTH - FigureShapes.BOLD.width(figure, size)));
    }

    /** As large as usual, unless neighbours would run into each other. */
    private int sizeOfFigures() {
        List<Mark> marks = chart.marks();
        int room = x(marks.get(1).place()) - x(marks.get(0).place()) - 60;
        int widest = marks.stream()
                .mapToInt(m -> FigureShapes.REGULAR.width(written.apply(m.figure()), SIZE))
                .max()
                .orElse(0);
        return widest <= room ? SIZE : SIZE * room / widest;
    }

    /** Thin where a result does not count, and thicker and darker with each stage. */
    private void bar(Drawing drawing) {
        List<Mark> marks = chart.marks();
        for (int i = 0; i <= marks.size(); i++) {
            int left = i == 0 ? SIDE : x(marks.get(i - 1).place());
            int right = i == marks.size() ? WIDTH - SIDE : x(marks.get(i).place());
            int level = level(i);
            int thick = List.of(14, 40, 64, 88).get(level);
            String colour = List.of("#9fb3c8", "#d9e2ec", "#9fc3c9", "#5b98a3").get(level);
            drawing.rectangle(colour, left, BAR - thick / 2, right - left, thick);
        }
    }

    /** What the segment before a mark is worth: 0 nothing, 1 from the threshold on, 2 from the target, 3 the best. */
    private int level(int segment) {
        List<Mark> marks = chart.marks();
        int left = segment == 0 ? 0 : worth(marks.get(segment - 1).stage());
        int right = segment == marks.size() ? 0 : worth(marks.get(segment).stage());
        boolean outermost = segment == 0 || segment == marks.size();
        if (outermost) {
            return Math.max(left, right) == 1 ? 0 : 3;
        }
        return left == right ? 3 : Math.min(left, right);
    }

    private static int worth(Stage stage) {
        return switch (stage) {
            case THRESHOLD -> 1;
            case TARGET -> 2;
            case STRETCH -> 3;
        };
    }

    private static void shape(Drawing drawing, Stage stage, int x) {
        switch (stage) {
            case THRESHOLD -> drawing.rectangle(SHAPE, x - 36, SHAPES - 36, 72, 72);
            case TARGET ->
                drawing.path(SHAPE, Drawing.polygon(x, SHAPES - 48, x + 50, SHAPES + 40, x - 50, SHAPES + 40));
            case STRETCH -> drawing.path(SHAPE, star(x, SHAPES + 2));
        }
    }

    private static String star(int x, int y) {
        int[] at = {0, -60, 14, -19, 57, -19, 22, 7, 35, 49, 0, 23, -35, 49, -22, 7, -57, -19, -14, -19};
        for (int i = 0; i < at.length; i++) {
            at[i] += i % 2 == 0 ? x : y;
        }
        return Drawing.polygon(at);
    }

    private void actual(Drawing drawing) {
        int x = x(chart.place());
        if (chart.beyond() == Beyond.NOT) {
            drawing.circle(WHITE, x, BAR, 72);
            drawing.circle(INK, x, BAR, 58);
        } else {
            int way = chart.beyond() == Beyond.RIGHT ? 1 : -1;
            drawing.path(WHITE, arrow(x, way, 20));
            drawing.path(INK, arrow(x, way, 0));
        }
        String figure = written.apply(chart.actual());
        int size = figure.length() > 16 ? SIZE * 3 / 4 : SIZE + SMALL * 2;
        int left = x - FigureShapes.BOLD.width(figure, size) / 2;
        drawing.path(INK, FigureShapes.BOLD.outline(figure, inside(left, figure, size), BAR - 110, size));
    }

    private static String arrow(int x, int way, int rim) {
        return Drawing.polygon(
                x - way * (60 + rim), BAR - 70 - rim, x + way * (75 + rim), BAR, x - way * (60 + rim), BAR + 70 + rim);
    }
}
