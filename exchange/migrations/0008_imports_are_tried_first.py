import django.db.models.deletion
from django.db import migrations, models

from sources.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [("exchange", "0007_suggested_retractions")]

    operations = [
        AtOnce(
            [
                migrations.AddField(
                    model_name="import",
                    name="file_name",
                    field=models.CharField(
                        blank=True, default="", help_text="What the file was called.", max_length=200
                    ),
                ),
                migrations.AddField(
                    model_name="import",
                    name="is_kept",
                    field=models.BooleanField(
                        default=False,
                        help_text="Whether the file of a trial is kept, to be carried out as it is.",
                    ),
                ),
                migrations.AddField(
                    model_name="import",
                    name="tried",
                    field=models.ForeignKey(
                        help_text="The trial that it carries out; then it does what that showed, or nothing.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="carried_out",
                        to="exchange.import",
                    ),
                ),
                migrations.AddField(
                    model_name="import",
                    name="difference",
                    field=models.CharField(
                        blank=True,
                        default="",
                        help_text="Digest of all that a trial would change.",
                        max_length=64,
                    ),
                ),
            ]
        )
    ]
