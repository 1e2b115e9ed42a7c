using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace A11yAudit.Storage.Migrations
{
    /// <summary>The schema the store began with.</summary>
    internal partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Crop",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Crop", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Portfolio",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Office = table.Column<string>(type: "TEXT", nullable: false),
                    FirstRunAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FixedDeadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NamedDeadline = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Portfolio", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "RulePack",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<string>(type: "TEXT", nullable: false),
                    Rules = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Standards = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RulePack", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Run",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    PortfolioName = table.Column<string>(type: "TEXT", nullable: false),
                    Office = table.Column<string>(type: "TEXT", nullable: false),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    ProgramVersion = table.Column<string>(type: "TEXT", nullable: false),
                    RulePackVersion = table.Column<string>(type: "TEXT", nullable: false),
                    AxeVersion = table.Column<string>(type: "TEXT", nullable: false),
                    BrowserVersion = table.Column<string>(type: "TEXT", nullable: false),
                    OptionsHash = table.Column<string>(type: "TEXT", nullable: false),
                    RulePackKey = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Run", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Run_Portfolio_PortfolioName",
                        column: x => x.PortfolioName,
                        principalTable: "Portfolio",
                        principalColumn: "Name",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Run_RulePack_RulePackKey",
                        column: x => x.RulePackKey,
                        principalTable: "RulePack",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SiteAudit",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    SiteId = table.Column<string>(type: "TEXT", nullable: false),
                    Site = table.Column<string>(type: "TEXT", nullable: false),
                    SiteFindings = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SiteTallies = table.Column<string>(type: "TEXT", nullable: true),
                    KnownNotChosen = table.Column<int>(type: "INTEGER", nullable: false),
                    Complete = table.Column<bool>(type: "INTEGER", nullable: false),
                    EndedEarly = table.Column<string>(type: "TEXT", nullable: true),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Figures = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteAudit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SiteAudit_Run_RunId",
                        column: x => x.RunId,
                        principalTable: "Run",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Page",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteAuditId = table.Column<long>(type: "INTEGER", nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", nullable: false),
                    Viewport = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    Http = table.Column<int>(type: "INTEGER", nullable: true),
                    Detail = table.Column<string>(type: "TEXT", nullable: true),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    Depth = table.Column<int>(type: "INTEGER", nullable: false),
                    IsStart = table.Column<bool>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FinalUrl = table.Column<string>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: true),
                    Settled = table.Column<bool>(type: "INTEGER", nullable: false),
                    NavigationMs = table.Column<int>(type: "INTEGER", nullable: true),
                    SettlingMs = table.Column<int>(type: "INTEGER", nullable: true),
                    RulesMs = table.Column<int>(type: "INTEGER", nullable: true),
                    PageRulesMs = table.Column<int>(type: "INTEGER", nullable: true),
                    TotalMs = table.Column<int>(type: "INTEGER", nullable: true),
                    Frames = table.Column<int>(type: "INTEGER", nullable: false),
                    FrameGaps = table.Column<int>(type: "INTEGER", nullable: false),
                    Failed = table.Column<int>(type: "INTEGER", nullable: false),
                    NeedsReview = table.Column<int>(type: "INTEGER", nullable: false),
                    Advice = table.Column<int>(type: "INTEGER", nullable: false),
                    Record = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Page", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Page_SiteAudit_SiteAuditId",
                        column: x => x.SiteAuditId,
                        principalTable: "SiteAudit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Finding",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteAuditId = table.Column<long>(type: "INTEGER", nullable: false),
                    PageId = table.Column<long>(type: "INTEGER", nullable: true),
                    RuleId = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    Selector = table.Column<string>(type: "TEXT", nullable: false),
                    Message = table.Column<string>(type: "TEXT", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Finding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Finding_Page_PageId",
                        column: x => x.PageId,
                        principalTable: "Page",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Finding_SiteAudit_SiteAuditId",
                        column: x => x.SiteAuditId,
                        principalTable: "SiteAudit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Finding_Fingerprint",
                table: "Finding",
                column: "Fingerprint");

            migrationBuilder.CreateIndex(
                name: "IX_Finding_PageId",
                table: "Finding",
                column: "PageId");

            migrationBuilder.CreateIndex(
                name: "IX_Finding_RuleId",
                table: "Finding",
                column: "RuleId");

            migrationBuilder.CreateIndex(
                name: "IX_Finding_SiteAuditId",
                table: "Finding",
                column: "SiteAuditId");

            migrationBuilder.CreateIndex(
                name: "IX_Page_SiteAuditId_Url_Mode_Viewport",
                table: "Page",
                columns: new[] { "SiteAuditId", "Url", "Mode", "Viewport" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Run_PortfolioName_StartedAt",
                table: "Run",
                columns: new[] { "PortfolioName", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Run_RulePackKey",
                table: "Run",
                column: "RulePackKey");

            migrationBuilder.CreateIndex(
                name: "IX_SiteAudit_RunId_SiteId",
                table: "SiteAudit",
                columns: new[] { "RunId", "SiteId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Crop");

            migrationBuilder.DropTable(
                name: "Finding");

            migrationBuilder.DropTable(
                name: "Page");

            migrationBuilder.DropTable(
                name: "SiteAudit");

            migrationBuilder.DropTable(
                name: "Run");

            migrationBuilder.DropTable(
                name: "Portfolio");

            migrationBuilder.DropTable(
                name: "RulePack");
        }
    }
}
