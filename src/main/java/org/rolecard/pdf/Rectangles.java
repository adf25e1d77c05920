package org.rolecard.pdf;

/**
 * Rectangles that a page fills. The renderer writes the five operators of a path for each side of each cell of a table;
 * one says the same (ISO 32000-1 §8.5.2.1), and sides that lie in one line are one, which also leaves no seams between
 * them. A twentieth of a file is saved so.
 */
final class Rectangles {
    private static final int CORNERS = 4;
    private static final int CLOSED = 5;

    /** More than four corners, curves, several paths, or a clip. */
    private static final int OTHER = -1;

    private final float[] x = new float[CORNERS];
    private final float[] y = new float[CORNERS];

    /** How many corners the path has so far, {@link #CLOSED} or {@link #OTHER}. */
    private int path;

    private int start;
    private float left;
    private float bottom;
    private float right;
    private float top;
    private int written = -1;
    private int end;

    /** Takes notice of an operator of the page: whether it fills a rectangle, to be written in place of its path. */
    boolean filledBy(ContentScanner operator) {
        if (operator.is('l')) {
            corner(operator, 1);
        } else if (operator.is('m')) {
            corner(operator, 0);
        } else if (operator.is('h')) {
            path = path == CORNERS ? CLOSED : OTHER;
        } else if (operator.is('f')) {
            boolean rectangle = path == CLOSED && isUpright();
            path = 0;
            return rectangle;
        } else {
            path = goesOn(operator) ? OTHER : 0;
        }
        return false;
    }

    /** Where the path of the rectangle begins. */
    int start() {
        return start;
    }

    /** Writes the rectangle; if it stands beside the one before, and nothing between them, both as one. */
    void write(ContentBytes out) {
        float height = top;
        float foot = bottom;
        float from = Math.min(x[0], x[2]);
        float to = Math.max(x[0], x[2]);
        bottom = Math.min(y[0], y[2]);
        top = Math.max(y[0], y[2]);
        boolean inLine = written >= 0 && bottom == foot && top == height && out.isBlankFrom(end);
        if (inLine && (to == left || from == right)) {
            out.cut(written);
            left = Math.min(left, from);
            right = Math.max(right, to);
        } else {
            written = out.length();
            left = from;
            right = to;
        }
        out.number(left);
        out.number(bottom);
        out.number(right - left);
        out.number(top - bottom);
        out.raw("re f");
        end = out.length();
    }

    private void corner(ContentScanner operator, int least) {
        if (path < least || path >= CORNERS || (least == 0 && path > 0)) {
            path = OTHER;
            return;
        }
        if (path == 0) {
            start = operator.start();
        }
        x[path] = operator.number(0);
        y[path] = operator.number(1);
        path++;
    }

    private boolean isUpright() {
        boolean sideways = y[0] == y[1] && x[1] == x[2] && y[2] == y[3] && x[3] == x[0];
        boolean upwards = x[0] == x[1] && y[1] == y[2] && x[2] == x[3] && y[3] == y[0];
        return sideways || upwards;
    }

    private static boolean goesOn(ContentScanner operator) {
        return operator.is('c')
                || operator.is('v')
                || operator.is('y')
                || operator.is('r', 'e')
                || operator.is('W')
                || operator.is('W', '*');
    }
}
