package org.rolecard.build;

import java.util.List;
import org.rolecard.problem.Message;
import org.rolecard.problem.Suggestion;

/** A role or a kind of document that does not exist was asked for. */
public final class UnknownName extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message says;

    private UnknownName(Message says) {
        super(says.english());
        this.says = says;
    }

    /** A role of that name is not among those that there are. */
    static UnknownName role(String said, String id, List<String> all) {
        return new UnknownName(Message.of("no-such-role", said)
                .and(Suggestion.message(id, all))
                .and(Message.of("all-roles", String.join(", ", all))));
    }

    /** A role's file is there under a name that is not found. */
    static UnknownName misnamed(String file, String id) {
        return new UnknownName(
                Message.of("no-such-role", id).and(Message.of("no-such-role.rename", file, id + ".yaml")));
    }

    /** A kind of document of that name is not among those that there are. */
    static UnknownName document(String kind, List<String> all) {
        return new UnknownName(Message.of("no-such-document", kind)
                .and(Suggestion.message(kind, all))
                .and(Message.of("all-documents", String.join(", ", all))));
    }

    /** A scale of that name is not among those that there are. */
    static UnknownName scale(String name, List<String> all) {
        return new UnknownName(Message.of("no-such-scale", name)
                .and(Suggestion.message(name, all))
                .and(Message.of("all-scales", String.join(", ", all))));
    }

    /** What does not exist, and what does. */
    public Message says() {
        return says;
    }
}
