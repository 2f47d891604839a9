package dev.qkpi.maven;

import dev.qkpi.maven.input.Artifacts;
import dev.qkpi.maven.input.Coordinates;
import dev.qkpi.maven.input.WrongInput;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactType;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Artifacts as the project's own dependencies are found: in this build, the local repository, the project's others. */
final class ProjectArtifacts implements Artifacts {

    private final RepositorySystem repositories;
    private final MavenSession session;

    ProjectArtifacts(RepositorySystem repositories, MavenSession session) {
        this.repositories = repositories;
        this.session = session;
    }

    @Override
    public Path file(Coordinates coordinates) {
        RepositorySystemSession local = session.getRepositorySession();
        ArtifactRequest request = new ArtifactRequest(
                artifact(coordinates, local), session.getCurrentProject().getRemoteProjectRepositories(), null);
        try {
            return repositories
                    .resolveArtifact(local, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            String problem = String.valueOf(e.getMessage()).strip().replaceFirst("\\.+$", "");
            throw new WrongInput("inputSpec: " + problem + ". Correct the coordinates, publish the artifact, or"
                    + " add the repository that has it to the project.");
        }
    }

    private static Artifact artifact(Coordinates coordinates, RepositorySystemSession local) {
        Optional<ArtifactType> type =
                Optional.ofNullable(local.getArtifactTypeRegistry()).map(types -> types.get(coordinates.type()));
        String classifier = coordinates.classifier().isEmpty()
                ? type.map(ArtifactType::getClassifier).orElse("")
                : coordinates.classifier();
        return new DefaultArtifact(
                coordinates.groupId(),
                coordinates.artifactId(),
                classifier,
                type.map(ArtifactType::getExtension).orElse(coordinates.type()),
                coordinates.version());
    }
}
