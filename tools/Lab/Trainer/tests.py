"""Tests of the trainer: python3 -m unittest tests"""

from __future__ import annotations

import json
import math
import tempfile
import unittest
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import torch

from average import average
from distill import Teacher, create_student
from examples import Examples, Labels, Rows
from export import build_model, save_model
from losses import compute_losses, compute_name_loss, score_targets
from network import Network, Outputs, Size
from plan import Work, plan, take_share
from restore import restore_network
from rounding import MATRIX_LIMIT, TABLE_LIMIT, find_rounded, round_rows, rounded_weights
from teachers import Teachers, mix
from training import Rates, Trainer, create_trainer, find_scale
from weights import read_pretrained

LABELS = Labels(["O", "B-PER", "I-PER"], ["NOUN", "VERB"], ["NN", "VB", "IN"], ["root", "nsubj"], shapes=3, flags=2)

SIZE = Size("tiny", layers=2, inner=16, hidden=12, attention_heads=2, pieces=40, positions=16, shape=4, arc=6, relation=5, tone=4, rating=4)

SENTENCE = {
    "pieces": [1, 5, 6, 7, 2], "shapes": [0, 1, 1, 2, 0], "flags": [0, 3, 3, 0, 0], "words": [1, 3], "weight": 1.0, "names": [2, 1],
    "upos": [0, 1], "xpos": [0, 1], "heads": [2, 0], "relations": [1, 0], "targets": [{"from": 0, "to": 2, "tone": 2}], "rating": 0.5,
}

PLAIN = {"pieces": [1, 9, 2], "shapes": [0, 2, 0], "flags": [0, 0, 0], "words": [1]}


def read(*lines: dict) -> Examples:
    return Examples(map(json.dumps, lines), LABELS)


def create_network(size: Size = SIZE, seed: int = 1) -> Network:
    torch.manual_seed(seed)
    network = Network(size, LABELS)
    for parameter in network.parameters():
        parameter.data.normal_(std=0.3)
    return network


class ExamplesTests(unittest.TestCase):
    def test_rows_are_padded_to_the_width(self) -> None:
        rows = Rows([[1, 2, 3], [], [4]], np.int32)
        self.assertEqual([[4, 9], [9, 9], [1, 2]], rows.pad(np.array([2, 1, 0]), 2, 9).tolist())

    def test_a_flag_of_a_word_is_a_column(self) -> None:
        flags = read(SENTENCE).get_batch(np.array([0])).input.flags
        self.assertEqual([[0, 0], [1, 1], [1, 1], [0, 0], [0, 0]], flags[0].tolist())

    def test_a_word_counts_once_in_a_target_however_many_pieces_it_has(self) -> None:
        targets = read(SENTENCE).get_batch(np.array([0])).targets
        tones = torch.tensor([[0.0], [1.0], [3.0], [8.0], [0.0]])
        self.assertAlmostEqual(5.0, score_targets(tones, targets).item())

    def test_a_sentence_without_annotations_is_ignored_by_the_losses(self) -> None:
        network, alone, mixed = create_network(), read(SENTENCE), read(SENTENCE, {**PLAIN, "weight": 1.0})
        expected, found = (
            compute_losses(Outputs(network, batch.input), batch).values
            for batch in (alone.get_batch(np.array([0])), mixed.get_batch(np.array([0, 1]))))
        self.assertEqual({"names", "syntax", "targets", "ratings"}, set(found))
        for task in found:
            self.assertAlmostEqual(float(expected[task]), float(found[task]), places=5)


class LossTests(unittest.TestCase):
    def test_a_word_that_may_have_any_label_has_no_loss(self) -> None:
        self.assertEqual(0, compute_name_loss(torch.randn(1, 1, 3), torch.tensor([[7]]), torch.ones(1)).item())

    def test_the_loss_is_that_of_all_allowed_labels_together(self) -> None:
        loss = compute_name_loss(torch.zeros(1, 1, 3), torch.tensor([[0b110]]), torch.ones(1))
        self.assertAlmostEqual(-math.log(2 / 3), loss.item(), places=5)


class TeachersTests(unittest.TestCase):
    def test_a_network_learns_nothing_from_itself(self) -> None:
        network, batch = create_network(), read(PLAIN, SENTENCE).get_batch(np.array([0, 1]))
        losses = Teachers([network], [network], [network]).find_losses(Outputs(network, batch.input), batch).values
        for task in ("names", "syntax", "tones"):
            self.assertAlmostEqual(0, losses[f"learned {task}"].item(), places=5)

    def test_only_tasks_with_a_teacher_are_learned_from_one(self) -> None:
        network, batch = create_network(), read(PLAIN).get_batch(np.array([0]))
        self.assertEqual({"learned names"}, set(Teachers([network], [], []).find_losses(Outputs(network, batch.input), batch).values))

    def test_teachers_of_one_task_are_averaged_by_their_probabilities(self) -> None:
        scores = [torch.tensor([[0.2, 0.8]]).log() + 5, torch.tensor([[0.6, 0.4]]).log()]
        self.assertTrue(torch.allclose(torch.tensor([[0.4, 0.6]]), mix(scores).exp()))


class RoundingTests(unittest.TestCase):
    def test_rounding_changes_a_weight_by_at_most_half_a_step(self) -> None:
        weights = torch.randn(5, 30)
        integers, scales = round_rows(weights, MATRIX_LIMIT)
        self.assertLessEqual(integers.abs().max().item(), MATRIX_LIMIT)
        self.assertTrue(((integers * scales - weights).abs() <= scales / 2 + 1e-6).all())

    def test_rounded_weights_are_exact_again_after_the_context(self) -> None:
        network = create_network()
        before = [parameter.clone() for parameter, _ in find_rounded(network)]
        with rounded_weights(network):
            self.assertTrue(all((left != right).any() for left, (right, _) in zip(before, find_rounded(network))))
        self.assertTrue(all((left == right).all() for left, (right, _) in zip(before, find_rounded(network))))


class RestoreTests(unittest.TestCase):
    def test_a_restored_network_computes_what_the_exported_one_computes(self) -> None:
        for size in (SIZE, replace(SIZE, rank=6)):
            network, batch = create_network(size), read(SENTENCE).get_batch(np.array([0]))
            with tempfile.TemporaryDirectory() as name:
                save_model(network, Path(name, "tiny.onnx"))
                restored = restore_network(Path(name, "tiny.onnx"), (size,))
            with rounded_weights(network), torch.no_grad():
                table, scales = round_rows(network.encoder.embeddings.pieces.data, TABLE_LIMIT)
                expected = Outputs(network, batch.input, pieces=(table * scales)[batch.input.pieces.view(-1)])
                found = Outputs(restored, batch.input)
                for left, right in ((expected.names, found.names), (expected.syntax.arcs, found.syntax.arcs),
                                    (expected.tones, found.tones), (expected.rating, found.rating),
                                    (expected.label_arcs(batch.heads), found.label_arcs(batch.heads))):
                    self.assertTrue(torch.allclose(left, right, atol=1e-2), f"{left} {right}")


class PlanTests(unittest.TestCase):
    def test_passes_take_lines_in_turn(self) -> None:
        shares = np.full(1000, 0.5)
        self.assertEqual(list(range(1000)), sorted([*take_share(shares, 0, 1), *take_share(shares, 1, 1)]))

    def test_numbered_files_are_used_in_turn(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            for number, count in ((1, 2), (2, 3)):
                Path(name, f"names-{number}.jsonl").write_text("\n".join([json.dumps(SENTENCE)] * count))
            steps = plan(Path(name), LABELS, ["names"], Namespace(passes=3, seed=1, take={}))
        self.assertEqual([2, 3, 2], [len(work.lines) for work in steps])

    def test_a_part_of_a_pass_has_that_part_of_the_batches(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            Path(name, "names.jsonl").write_text("\n".join([json.dumps(SENTENCE)] * 1400))
            steps = plan(Path(name), LABELS, ["names"], Namespace(passes=1.4, seed=1, take={}))
        self.assertEqual(5 + 2, len(steps))

    def test_rates_start_and_end_at_zero(self) -> None:
        self.assertEqual([0, 0], [find_scale(0), find_scale(1)])


class TrainingTests(unittest.TestCase):
    def test_a_training_that_goes_on_from_a_checkpoint_ends_with_the_same_network(self) -> None:
        work = Work("names", read(SENTENCE, PLAIN), np.array([0, 1]))
        whole = Trainer(create_network(), 1, Rates(), compute_losses)
        for _ in range(4):
            whole.step(work, 1.0, False)
        with tempfile.TemporaryDirectory() as name:
            path = Path(name, "checkpoint.pt")
            first = Trainer(create_network(), 1, Rates(), compute_losses)
            for _ in range(2):
                first.step(work, 1.0, False)
            first.save(path)
            second = create_trainer(Namespace(seed=1, output=path), Rates(), compute_losses, create_network)
        for _ in range(2):
            second.step(work, 1.0, False)
        for name, value in whole.network.state_dict().items():
            self.assertTrue((value == second.network.state_dict()[name]).all(), name)

    def test_training_reduces_the_losses(self) -> None:
        trainer = Trainer(create_network(), 1, Rates(encoder=0.01, syntax=0.01, heads=0.01), compute_losses)
        for _ in range(30):
            trainer.step(Work("names", read(SENTENCE), np.array([0])), 1.0, True)
        for task, values in trainer.progress.sums.items():
            self.assertLess(sum(values[-5:]), sum(values[:5]), task)

    def test_a_student_with_all_layers_and_neurons_computes_what_its_teacher_computes(self) -> None:
        teacher, work = create_network(), Work("plain", read(SENTENCE, PLAIN), np.array([0, 1]))
        student = create_student(teacher, replace(SIZE, rank=SIZE.hidden), [0, 1], [work])
        batch = work.get_batch()
        with torch.no_grad():
            losses = Teacher(teacher, [0, 1], {}).find_losses(Outputs(student, batch.input), batch).values
        for name, value in losses.items():
            self.assertLess(0 if name == "gold" else float(value), 1e-4, name)

    def test_the_neurons_that_matter_most_are_kept(self) -> None:
        teacher = create_network()
        for layer in teacher.encoder.layers:
            layer.fall.weight.data[:, 5:] = 0
        student = create_student(teacher, replace(SIZE, inner=5), [0, 1], [Work("plain", read(PLAIN), np.array([0]))])
        batch = read(SENTENCE).get_batch(np.array([0])).input
        self.assertTrue(torch.allclose(Outputs(teacher, batch).tones, Outputs(student, batch).tones, atol=1e-5))


class FileTests(unittest.TestCase):
    def test_the_model_has_the_labels_and_the_size(self) -> None:
        model = build_model(create_network())
        onnx.checker.check_model(model)
        metadata = {entry.key: entry.value for entry in model.metadata_props}
        self.assertEqual(("tiny", LABELS), (metadata["size"], Labels.parse(metadata["labels"])))

    def test_an_average_has_the_given_share_of_the_first_network(self) -> None:
        one, other = create_network(seed=1), create_network(seed=2)
        expected = {name: weight * 0.75 + other.state_dict()[name] * 0.25 for name, weight in one.state_dict().items()}
        for name, weight in average(one, other, 0.75).state_dict().items():
            self.assertTrue(torch.allclose(expected[name].to(weight.dtype), weight), name)

    def test_an_unknown_assembly_is_rejected(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            path = Path(name, "Some.dll")
            path.write_bytes(b"MZ")
            self.assertRaisesRegex(ValueError, "unknown SHA-256", read_pretrained, path)


if __name__ == "__main__":
    unittest.main()
