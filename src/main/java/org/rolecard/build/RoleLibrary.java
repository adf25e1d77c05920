package org.rolecard.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolecard.check.Finding;
import org.rolecard.check.RoleCheck;
import org.rolecard.model.Company;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.problem.ProblemOrder;
import org.rolecard.problem.Severity;
import org.rolecard.reading.CompanyReader;
import org.rolecard.reading.ReadFile;
import org.rolecard.reading.RoleReader;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.FileTrouble.Action;
import org.rolecard.source.Folder;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.yaml.StrictYaml;
import org.rolecard.yaml.YamlFile;

/** The role files of a folder. */
final class RoleLibrary {
    static final String COMPANY = "_company.yaml";

    private final Folder folder;

    RoleLibrary(Folder folder) {
        this.folder = folder;
    }

    /** The ids of all roles, sorted. */
    List<String> ids() throws FileTrouble {
        List<String> ids = new ArrayList<>();
        for (String name : folder.names()) {
            FileNames.id(name).ifPresent(ids::add);
        }
        return ids;
    }

    /**
     * Files that look as if they were meant as roles and are not named like one; left alone they would be missed in
     * silence.
     */
    List<Problem> misnamed() throws FileTrouble {
        List<Problem> problems = new ArrayList<>();
        for (String name : folder.names()) {
            if (FileNames.isMeant(name) && !name.equals(COMPANY)) {
                FileNames.misnamed(folder.shown(name), name).ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** Those of the ids that were asked for; all, where none was. */
    List<String> chosen(List<String> wanted) throws FileTrouble, UnknownName {
        List<String> all = ids();
        for (String id : wanted) {
            if (!all.contains(id)) {
                Optional<String> misnamed = FileNames.withOtherEnding(bare(id), folder.names());
                throw misnamed.isPresent()
                        ? UnknownName.misnamed(misnamed.get(), bare(id))
                        : UnknownName.role(id, bare(id), all);
            }
        }
        return wanted.isEmpty() ? all : wanted.stream().distinct().toList();
    }

    /** roles/x.yaml as x, for those who give the file instead of the role. */
    private static String bare(String id) {
        return id.replaceAll("^.*[/\\\\]|(?:\\.ya?ml)?(?:\\.txt)?$", "");
    }

    /** A role, read and checked. */
    CheckedRole read(String id) throws FileTrouble {
        String name = id + ".yaml";
        SourceFile file =
                folder.find(name).orElseThrow(() -> FileTrouble.of(Action.READ, folder.shown(name), "trouble.none"));
        try {
            YamlFile yaml = StrictYaml.read(file.text());
            return checked(RoleReader.read(yaml, id), yaml);
        } catch (NotText e) {
            return new CheckedRole(Optional.empty(), List.of(e.problem()), Optional.empty());
        }
    }

    /** A role that was read, held against the rules of structure. */
    static CheckedRole checked(ReadFile<Role> read, YamlFile yaml) {
        List<Problem> problems = new ArrayList<>(read.problems());
        for (Finding finding : RoleCheck.structure(read.value())) {
            if (Consequences.standsByItself(finding, read)) {
                problems.add(read.places().problem(finding.path(), finding.severity(), finding.code(), finding.says()));
            }
        }
        problems.sort(ProblemOrder.BY_PLACE);
        boolean usable = problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
        return new CheckedRole(usable ? Optional.of(read.value()) : Optional.empty(), problems, Optional.of(yaml));
    }

    /** The employer; unknown where there is no company file. */
    Company company() throws FileTrouble, InputFault {
        Optional<YamlFile> file = companyFile();
        return file.isEmpty() ? Company.unknown() : InputFault.valueOf(CompanyReader.read(file.get()));
    }

    /** The company file, where there is one. */
    Optional<YamlFile> companyFile() throws FileTrouble, InputFault {
        Optional<SourceFile> file = folder.find(COMPANY);
        try {
            return file.isPresent() ? Optional.of(StrictYaml.read(file.get().text())) : Optional.empty();
        } catch (NotText e) {
            throw new InputFault(e.problem());
        }
    }

    /** The employer's logo as a data URI, where there is one. */
    Optional<String> logo(Company company) throws FileTrouble, InputFault {
        if (company.logo().isEmpty()) {
            return Optional.empty();
        }
        String name = company.logo().get();
        Optional<SourceFile> file = folder.find(name);
        if (file.isEmpty()) {
            throw new InputFault(companyProblem("logo", "logo", Message.of("logo.none", name)));
        }
        Optional<String> fault = Logo.fault(file.get().bytes());
        if (fault.isPresent()) {
            throw new InputFault(companyProblem("logo", "logo", Message.of(fault.get(), name)));
        }
        return Optional.of(Logo.dataUri(file.get().bytes()));
    }

    /** An error in what a key of the company file says. */
    Problem companyProblem(String key, String code, Message says) throws FileTrouble, InputFault {
        return companyFile()
                .map(file ->
                        CompanyReader.read(file).places().error(FieldPath.root().key(key), code, says))
                .orElseGet(() -> Problem.error(Place.startOf(COMPANY), code, says, ""));
    }

    /**
     * A role, read and checked.
     *
     * @param role the role, if it has no errors
     * @param problems what is wrong or worth a look
     * @param file the file, if it is text
     */
    record CheckedRole(Optional<Role> role, List<Problem> problems, Optional<YamlFile> file) {}
}
