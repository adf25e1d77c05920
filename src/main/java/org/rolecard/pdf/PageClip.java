package org.rolecard.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rolecard.pdf.ContentScanner.Kind;

/**
 * The clip that the renderer sets around a page's content, at the page's margins. A tone mark above the first line of a
 * page may stand over that edge, and would be cut off; so single texts are let out, upwards and downwards.
 */
final class PageClip {
    /** What sets the state that a text is drawn in; all of it is lost with the clip (ISO 32000-1 §8.4.4, §9.3.1). */
    private static final Set<String> STATE = Set.of(
            "rg", "RG", "g", "G", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "w", "J", "j", "M", "d", "i", "ri",
            "gs", "Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts");

    private final Map<String, String> state = new LinkedHashMap<>();
    private int depth;
    private int clips;
    private boolean clipping;
    private boolean open;
    private double left;
    private double bottom;
    private double right;
    private double top;

    /** Takes notice of an operator of the page. */
    void see(ContentScanner operator) {
        String name = operator.operator();
        switch (name) {
            case "q" -> depth++;
            case "Q" -> leave();
            case "W", "W*" -> clipping = true;
            case "n" -> clip();
            case "m", "re" -> {
                begin();
                corner(operator);
            }
            case "l" -> corner(operator);
            default -> {
                if (depth <= 1 && STATE.contains(name)) {
                    state.put(name, operator.text());
                }
            }
        }
    }

    /** Whether a text whose marks reach so far above and below its line is cut by this clip, and by no other. */
    boolean cuts(double baseline, double above, double below) {
        return open
                && depth == 1
                && clips == 1
                && baseline > bottom
                && baseline < top
                && (baseline + above > top || baseline - below < bottom);
    }

    /** Replaces the clip by one that is so much higher and lower. */
    void widen(ContentBytes out, double above, double below) {
        out.raw("\nQ q ");
        out.number(left);
        out.number(bottom - below);
        out.number(right - left);
        out.number(top - bottom + above + below);
        out.raw("re W n\n");
        state.values().forEach(set -> {
            out.raw(set);
            out.raw("\n");
        });
    }

    private void leave() {
        depth--;
        if (depth == 0) {
            open = false;
            clips = 0;
        }
    }

    private void clip() {
        if (clipping && depth == 1) {
            clips++;
            open = clips == 1;
        }
        clipping = false;
    }

    private void begin() {
        if (clips == 0) {
            left = Double.MAX_VALUE;
            bottom = Double.MAX_VALUE;
            right = -Double.MAX_VALUE;
            top = -Double.MAX_VALUE;
        }
    }

    /** The path of the first clip; what is drawn inside it is no matter here. */
    private void corner(ContentScanner path) {
        if (depth != 1 || clips > 0 || path.kind(0) != Kind.NUMBER) {
            return;
        }
        double x = path.number(0);
        double y = path.number(1);
        boolean rectangle = path.operands() == 4;
        left = Math.min(left, x);
        right = Math.max(right, rectangle ? x + path.number(2) : x);
        bottom = Math.min(bottom, y);
        top = Math.max(top, rectangle ? y + path.number(3) : y);
    }
}
