package org.rolecard.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rolecard.pdf.FontFault;
import org.rolecard.problem.Problem;
import org.rolecard.source.FileTrouble;
import org.rolecard.template.TemplateFault;

/**
 * What stopped the documents of one role, opening or person. Whatever it was, also what a library stumbled over, it
 * must not cost the others.
 *
 * @param problems what is wrong in files of the user's
 * @param trouble a file that could not be read or written
 * @param fault a document that could not be made by a fault of the program
 */
record Setback(List<Problem> problems, Optional<FileTrouble> trouble, Optional<DocumentFault> fault) {
    /** The making of documents. */
    interface Work {
        /** Makes them. */
        void run() throws TemplateFault, FontFault, InputFault, FileTrouble, DocumentFault;
    }

    /**
     * Does some work; what stopped it, if anything did.
     *
     * @param folder where the documents go, by which a fault is told
     */
    static Setback in(Path folder, Work work) {
        try {
            work.run();
            return of(List.of());
        } catch (TemplateFault e) {
            return of(List.of(e.problem()));
        } catch (FontFault e) {
            return of(List.of(e.problem()));
        } catch (InputFault e) {
            return of(e.problems());
        } catch (FileTrouble e) {
            return new Setback(List.of(), Optional.of(e), Optional.empty());
        } catch (DocumentFault e) {
            return new Setback(List.of(), Optional.empty(), Optional.of(e.in(folder)));
        } catch (RuntimeException | Error e) {
            return new Setback(List.of(), Optional.empty(), Optional.of(new DocumentFault(folder, e)));
        }
    }

    /** Whether nothing went wrong. */
    boolean isNone() {
        return problems.isEmpty() && trouble.isEmpty() && fault.isEmpty();
    }

    private static Setback of(List<Problem> problems) {
        return new Setback(problems, Optional.empty(), Optional.empty());
    }
}
